import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { library } from '../../scripts/build/library.ts';
import { type FormatName, formats } from '../../src/core/layout/formats.ts';
import * as report from '../../src/index.ts';
import { exampleNames } from '../support/examples.ts';

const FORMATS = Object.keys(formats) as FormatName[];
const ATTACHMENT = 'attachments/hospital-drills.md';
const attachment = readFileSync(`examples/${ATTACHMENT}`, 'utf8');

let browser: Browser;
let page: Page;
const mistakes: string[] = [];

beforeAll(async () => {
  const { outputFiles } = await library(resolve('.'), resolve('dist'));
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
  });
  page = await browser.newPage();
  page.on('pageerror', (error) => mistakes.push(String(error)));
  const code = JSON.stringify(outputFiles[0]?.text);
  await page.evaluate(
    `import(URL.createObjectURL(new Blob([${code}], { type: 'text/javascript' }))).then((it) => { globalThis.report = it; })`,
  );
});

afterAll(async () => {
  expect(mistakes).toEqual([]);
  await browser?.close();
});

/**
 * Everything that the package's functions make from a file, as text or base 64. Runs in Node.js and unchanged in the
 * browser.
 */
async function madeOf(given: {
  module?: typeof report;
  text: string;
  name: string;
  attachment: readonly [string, string];
  formats: readonly (typeof FORMATS)[number][];
}): Promise<Record<string, string>> {
  const it = given.module ?? (globalThis as unknown as { report: typeof report }).report;
  const base64 = (bytes: Uint8Array) => {
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  };
  const { source, findings } = it.parse(given.text, given.name);
  if (!source) throw new Error(JSON.stringify(findings));
  const checked = it.check(source);
  if (!checked.unit) throw new Error(JSON.stringify(checked.findings));
  const made: Record<string, string> = {
    findings: JSON.stringify(checked.findings.map((finding) => it.describe(finding, 'zh'))),
    draft: it.rollover(source).text,
    summary: JSON.stringify(it.summarise(new Map([[given.name, checked.unit]]))),
    ledger: base64(await it.ledger(checked.unit)),
  };
  const attachments = new Map([given.attachment]);
  for (const document of [...it.documentsIn(checked.unit), 'volume' as const])
    for (const format of given.formats)
      made[`${document}.${format}`] = base64(await it.build(checked.unit, { document, format, attachments }));
  return made;
}

describe.each(exampleNames)('%s', (name) => {
  it('becomes the same bytes in Chromium as in Node.js, in every document and format', async () => {
    const text = readFileSync(`examples/${name}.yaml`, 'utf8');
    const given = { text, name, attachment: [ATTACHMENT, attachment] as const, formats: FORMATS };
    const here = await madeOf({ ...given, module: report });
    const there = await page.evaluate(madeOf, given);
    expect(Object.keys(here)).toContain('situation-report.docx');
    expect(Object.keys(there)).toEqual(Object.keys(here));
    expect(Object.keys(here).filter((it) => here[it] !== there[it])).toEqual([]);
  });
});

it('finds in Chromium what a person changed in a .docx', async () => {
  const [before, after] = await Promise.all(
    ['安全生产', '消防安全'].map(async (subject) => {
      const text = readFileSync('examples/minimal.yaml', 'utf8').replace(
        /^(subject|主题)：?:? .*$/m,
        `$1: ${subject}`,
      );
      const { unit } = report.check(report.parse(text).source!);
      return [...(await report.build(unit!, { format: 'docx' }))];
    }),
  );
  const there = await page.evaluate(
    ([one, other]) => {
      const { diff } = (globalThis as unknown as { report: typeof report }).report;
      return diff(Uint8Array.from(one as number[]), Uint8Array.from(other as number[]));
    },
    [before, after],
  );
  expect(there.length).toBeGreaterThan(0);
  expect(there).toEqual(report.diff(Uint8Array.from(before!), Uint8Array.from(after!)));
});
