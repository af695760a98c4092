import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readPdf } from '../../support/read-pdf.ts';
import { openExample, Studio } from './support/studio.ts';

let studio: Studio;
const folder = mkdtempSync(join(tmpdir(), 'report-same-lines-'));

beforeAll(async () => {
  studio = await Studio.start();
});

afterAll(async () => {
  await studio?.end();
  rmSync(folder, { recursive: true });
  expect(studio?.mistakes).toEqual([]);
});

/** A piece of text, with the height at which it stands on the page, from its upper edge, in points. */
interface Piece {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** The lines of a page from top to bottom, without blanks. Some fonts give a radical for the character that looks like it. */
function linesOf(pieces: readonly Piece[]): string[] {
  const lines = new Map<number, Piece[]>();
  for (const it of pieces) lines.set(Math.round(it.y), [...(lines.get(Math.round(it.y)) ?? []), it]);
  return [...lines]
    .sort(([one], [other]) => one - other)
    .map(([, line]) =>
      line
        .sort((one, other) => one.x - other.x)
        .map(({ text }) => text)
        .join('')
        .replaceAll(/\s/g, '')
        .normalize('NFKC'),
    )
    .filter((it) => it !== '');
}

it('shows the very pages and lines of the PDF', async () => {
  const page = await studio.open();
  await openExample(page);
  const sheets = page.locator('.sheet');
  const shown: string[][] = [];
  for (let index = 0; index < (await sheets.count()); index++) {
    await sheets.nth(index).scrollIntoViewIfNeeded();
    const svg = sheets.nth(index).locator('svg');
    await svg.waitFor({ state: 'attached' });
    const pieces = (await svg.evaluate((it) =>
      [...it.querySelectorAll('text:not([transform])')].map((text) => ({
        text: text.textContent ?? '',
        x: Number.parseFloat(text.getAttribute('x') ?? '0'),
        y: Number.parseFloat(text.getAttribute('y') ?? '0'),
      })),
    )) as Piece[];
    shown.push(linesOf(pieces));
  }
  const pdf = join(folder, 'bureau.pdf');
  execFileSync(
    process.execPath,
    ['bin/report.js', 'build', 'examples/bureau.yaml', '--format', 'pdf', '-o', pdf],
    {
      // The page knows the widths of the standard's fonts: those that stand in for them here have the same.
      env: { ...process.env, FONTCONFIG_FILE: resolve('test/drawn/fonts.conf') },
      stdio: 'ignore',
    },
  );
  const { document, texts } = await readPdf(readFileSync(pdf));
  const printed = await Promise.all(
    texts.map(async (pieces, index) => {
      const { height } = (await document.getPage(index + 1)).getViewport({ scale: 1 });
      return linesOf(pieces.filter(({ isTurned }) => !isTurned).map((it) => ({ ...it, y: height - it.y })));
    }),
  );
  expect(shown).toEqual(printed);
  await page.context().close();
});
