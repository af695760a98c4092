import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { Block } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { documentPages } from '../../src/core/layout/drawn/pages-of.ts';
import type { Glyphs } from '../../src/core/layout/pages/page.ts';
import { characters, documentWith, table, text } from './support/documents.ts';

/** Whether Word may split each row, the header first. */
async function maySplit(...body: Block[]): Promise<boolean[]> {
  const files = unzipSync(await docx(documentWith({ body }), defaultStyle));
  const xml = strFromU8(files['word/document.xml'] as Uint8Array);
  const whole = xml.slice(xml.lastIndexOf('<w:tblHeader/>') - 200);
  return [...whole.matchAll(/<w:trPr>(.*?)<\/w:trPr>/g)].map(
    ([, it = '']) => !/<w:cantSplit\/>/.test(it) && /cantSplit/.test(it),
  );
}

/** The text of each page. */
async function pagesOf(...body: Block[]): Promise<string[]> {
  const { pages } = await documentPages(documentWith({ body }), defaultStyle);
  return pages.map(({ shapes }) =>
    shapes
      .filter((it): it is Glyphs => it.type === 'glyphs')
      .map((it) => it.text)
      .join(''),
  );
}

it('keeps a row on one page that takes less than two thirds of it', async () => {
  const rows = table([
    ['名称', '说明'],
    ['一', characters(500)],
    ['二', '短'],
  ]);
  expect(await maySplit(rows)).toEqual([false, false, false]);
  const lines = Array.from({ length: 14 }, (_, line) => text(`第${line}行`));
  expect((await pagesOf(...lines, rows))[0]).not.toContain('名称');
});

it('splits a row that takes more', async () => {
  const rows = table([
    ['名称', '说明'],
    ['一', characters(700)],
    ['二', '短'],
  ]);
  expect(await maySplit(rows)).toEqual([false, true, false]);
  const lines = Array.from({ length: 14 }, (_, line) => text(`第${line}行`));
  const [first = '', second = ''] = await pagesOf(...lines, rows);
  expect(first).toContain('名称');
  expect(second).toContain('名称');
  const cell = 700;
  const shown = (page: string) => page.split('名称说明')[1]?.replace(/^一|二短.*|—\d—.*/gu, '').length ?? 0;
  expect(shown(first)).toBeGreaterThan(100);
  expect(shown(first) + shown(second)).toBe(cell);
});

it('lets the first row of a table be split for which a page has room, but not for the rule below it', async () => {
  const lines = Array.from({ length: 15 }, (_, line) => text(`第${line}行`));
  const above = table([['甲'], ['一'], ['二'], ['三']]);
  const rows = [['乙'], ...Array.from({ length: 30 }, (_, row) => [`第${row}项`])];
  expect((await maySplit(...lines, above, table(rows))).slice(0, 4)).toEqual([false, true, false, false]);
  expect((await maySplit(...lines, table(rows))).slice(0, 4)).toEqual([false, false, false, false]);
});
