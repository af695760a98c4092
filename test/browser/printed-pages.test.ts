import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultStyle } from '../../src/core/generated/style.ts';
import type { Drawn } from '../../src/core/layout/drawn/drawing.ts';
import { withPrintedPages } from '../../src/core/layout/html/printed-pages.ts';
import { drawnOf } from '../../src/core/produce/draw.ts';
import { laidOut, type Subject } from '../../src/core/produce/lay-out.ts';
import { testFaces } from '../drawn/support/faces.ts';
import { drawnLines, ownLines, type StandingLine } from '../drawn/support/standing.ts';
import { exampleDocument, exampleUnit, styleOf } from '../support/examples.ts';
import { readPdf } from '../support/read-pdf.ts';
import { volumeOf } from '../support/volumes.ts';

const folder = mkdtempSync(join(tmpdir(), 'printed-pages-'));
let browser: Browser;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    // The same fonts as those that the pages are reckoned with.
    env: { ...process.env, FONTCONFIG_FILE: resolve('test/drawn/fonts.conf') },
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** What Chromium prints of a subject's web page, and shows of it on the screen. */
async function printed(subject: Subject): Promise<{ pdf: Uint8Array; screen: string; drawn: Drawn }> {
  const drawn = drawnOf(subject, testFaces(subject.style));
  const file = join(folder, 'page.html');
  writeFileSync(file, withPrintedPages(await laidOut(subject, 'html'), drawn));
  const page = await browser.newPage();
  try {
    await page.goto(pathToFileURL(file).href);
    const screen = await page.evaluate<string>('document.body.innerText');
    return { pdf: await page.pdf({ preferCSSPageSize: true, printBackground: true }), screen, drawn };
  } finally {
    await page.close();
  }
}

const documentOf = (name: string): Subject => ({
  document: exampleDocument(name),
  style: styleOf('situation-report'),
});

const SUBJECTS: readonly (readonly [string, () => Subject])[] = [
  ['a report with landscape attachments', () => documentOf('bureau')],
  ['a letter', () => documentOf('letter')],
  ['minutes', () => documentOf('minutes')],
  [
    'a draft',
    () => {
      const document = exampleDocument('minimal');
      return {
        document: { ...document, properties: { ...document.properties, watermark: '草稿' } },
        style: defaultStyle,
      };
    },
  ],
  ['a volume', () => ({ volume: volumeOf(exampleUnit('college')), style: defaultStyle })],
];

/**
 * The text of a line without blanks. Chromium's PDFs call a character that has one glyph with a radical by the name of
 * the radical; it is taken as that which is looked for.
 */
function textOf({ text }: StandingLine, wanted?: StandingLine): string {
  const other = [...(wanted?.text.replaceAll(/\s/g, '') ?? '')];
  return [...text.replaceAll(/\s/g, '')]
    .map((it, index) => (/[\u2e80-\u2fd5]/.test(it) ? (other[index] ?? it) : it))
    .join('');
}

/** In points: Chromium sets in whole pixels of its own. */
const NEAR = 1;

test.each(SUBJECTS)('A web page of %s prints the very pages and lines of the PDF', async (_, subject) => {
  const { pdf, drawn } = await printed(subject());
  const { pages } = drawn.pages;
  const own = pages.map(ownLines);
  const shown = (await readPdf(pdf)).texts.map((texts, index) =>
    drawnLines({
      ...(pages[index] as (typeof pages)[number]),
      boxes: [],
      glyphs: texts
        .filter(({ isTurned }) => !isTurned)
        .map(({ text, x, y }) => ({ text, x, baseline: (pages[index]?.height ?? 0) - y, turn: 0 })),
    }),
  );
  expect(shown).toHaveLength(pages.length);
  expect(shown.map((its, page) => its.map((it, line) => textOf(it, own[page]?.[line])))).toEqual(
    own.map((its) => its.map((it) => textOf(it))),
  );
  const far = own.flatMap((lines, page) =>
    lines.flatMap(({ left, baseline }, index) => {
      const it = shown[page]?.[index];
      return it ? [Math.abs(it.left - left), Math.abs(it.baseline - baseline)] : [];
    }),
  );
  expect(Math.max(...far)).toBeLessThan(NEAR);
});

test('On the screen the page is as it was', async () => {
  const subject = documentOf('bureau');
  const { screen } = await printed(subject);
  const file = join(folder, 'plain.html');
  writeFileSync(file, await laidOut(subject, 'html'));
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  expect(screen).toBe(await page.evaluate<string>('document.body.innerText'));
  await page.close();
});
