import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, it } from 'vitest';
import { build, check, draw, parse } from '../../src/index.ts';

/** An attachment whose columns stand in the middle, at the left, where they stand by default, and at the right. */
const NAME = 'attachments/hospital-drills.md';
const attachments = new Map([
  [
    NAME,
    readFileSync(`examples/${NAME}`, 'utf8').replace(
      '| --- | --- | --- | --- |',
      '| :--: | :--- | --- | ---: |',
    ),
  ],
]);
const { unit } = check(parse(readFileSync('examples/hospital.yaml')).source!);
const made: Record<string, string> = {};
beforeAll(async () => {
  for (const format of ['html', 'md', 'docx'] as const) {
    const bytes = await build(unit!, { format, attachments });
    made[format] = strFromU8(
      format === 'docx' ? (unzipSync(bytes)['word/document.xml'] as Uint8Array) : bytes,
    );
  }
});

it('of a Markdown table is kept in .docx', () => {
  const row = (made.docx as string).split('<w:tr>').find((it) => it.includes('>3月</w:t>')) ?? '';
  expect([...row.matchAll(/<w:jc w:val="(\w+)"/g)].map(([, it]) => it)).toEqual([
    'center',
    'left',
    'left',
    'right',
  ]);
});

it('is kept on web pages and in Markdown', () => {
  expect(made.html).toMatch(
    /<td class="table-cell" style="text-align:center">3月<\/td>.*<td class="table-cell" style="text-align:right">86<\/td>/,
  );
  expect(made.md).toMatch(/\| *:-+: *\| *:-+ *\| *-+ *\| *-+: *\|/);
});

it('is kept on pages', async () => {
  const { files } = await draw(unit!, { formats: ['svg'], attachments });
  const svg = strFromU8(files.get('svg') as Uint8Array);
  const table = svg.slice(svg.indexOf('演练科目'));
  const left = (text: string) => Number(new RegExp(`x="([\\d.]+)[^"]*">${text}<`).exec(table)?.[1]);
  expect(left('45') - left('86')).toBeCloseTo(0, 1);
  // Two months of one and of two digits have the same middle.
  expect(left('3月') - left('11月')).toBeGreaterThan(1);
});
