import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/core/document/document.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { docx } from '../../src/core/layout/docx/document.ts';
import { docxVolume } from '../../src/core/layout/docx/volume.ts';
import { dateInWords } from '../../src/core/model/date.ts';
import { documents } from '../layout/support/texts.ts';
import {
  exampleDocument,
  exampleDocuments,
  exampleNames,
  exampleUnit,
  styleOf,
} from '../support/examples.ts';
import { volumeOf } from '../support/volumes.ts';
import {
  BLOCK,
  CHARACTER,
  LINE,
  LINES_BOTTOM,
  LINES_TOP,
  lengthOf,
  SHARED,
  SMALL_EM,
} from './support/block.ts';
import { type PageInk, pageInkOf } from './support/page-ink.ts';
import { renderFiles } from './support/render.ts';

/** The number of random documents and their seed: `RUNS=400 npx vitest …` by night. */
const RUNS = Number(process.env.RUNS ?? 40);
const SEED = Number(process.env.SEED ?? 33476);

const DOCUMENTS: Record<string, { document: Document; style: typeof defaultStyle }> = {
  ...Object.fromEntries(
    exampleDocuments.map(([name, kind]) => [
      `${name} ${kind}`,
      { document: exampleDocument(name, kind), style: styleOf(kind) },
    ]),
  ),
  ...Object.fromEntries(
    fc
      .sample(documents, { seed: SEED, numRuns: RUNS })
      .map((document, index) => [`random ${index}`, { document, style: defaultStyle }]),
  ),
};

/** Volumes have running heads above the text block. */
const VOLUMES = Object.fromEntries(
  exampleNames
    .map((name) => [`${name} volume`, exampleUnit(name)] as const)
    .filter(([, unit]) => [unit.provisions, unit.opinions, unit.rules].some(Boolean))
    .map(([name, unit]) => [name, volumeOf(unit)]),
);
const isVolume = (name: string) => name in VOLUMES;

const measured: Record<string, PageInk[]> = {};
let drawn: Awaited<ReturnType<typeof renderFiles>>;
beforeAll(async () => {
  const files: Record<string, Uint8Array> = {};
  for (const [name, { document, style }] of Object.entries(DOCUMENTS))
    files[name] = await docx(document, style);
  for (const [name, volume] of Object.entries(VOLUMES)) files[name] = await docxVolume(volume, defaultStyle);
  drawn = await renderFiles(files);
  for (const name of Object.keys(files)) {
    const rendered = drawn.of(name);
    const { pages } = rendered;
    const inks: PageInk[] = [];
    for await (const raster of rendered.rasters()) inks.push(pageInkOf(raster, pages[inks.length]!));
    expect(inks, name).toHaveLength(pages.length);
    measured[name] = inks;
  }
});
afterAll(() => drawn?.dispose());

const NAMES = [...Object.keys(DOCUMENTS), ...Object.keys(VOLUMES)];

/** The pages that a test is about, each with its place for messages. */
const pagesOf = (name: string, isMeant: (page: PageInk) => boolean = () => true) =>
  (measured[name] ?? [])
    .map((page, index) => ({ page, at: `${name}, page ${index + 1}`, index }))
    .filter(({ page }) => isMeant(page));
/** The first page of a letter has other measures, which the tests of forms check. */
const upright = (name: string) =>
  pagesOf(name, ({ isTurned }) => !isTurned).slice(DOCUMENTS[name]?.document.form === 'letter' ? 1 : 0);
const turned = (name: string) => pagesOf(name, ({ isTurned }) => isTurned);

const within = (actual: number | undefined, from: number, to: number, what: string) => {
  // The image has ten dots per millimetre; a limit includes its own tenth.
  expect(actual, what).toBeGreaterThanOrEqual(from - 0.01);
  expect(actual, what).toBeLessThanOrEqual(to + 0.01);
};
const near = (actual: number | undefined, expected: number, what: string, by = 0.3) =>
  within(actual, expected - by, expected + by, what);

/** The lowest position of a running head and its rule: in a volume they are 7 mm above the text. */
const RUNNING_HEAD = BLOCK.top - lengthOf(defaultStyle.volume.runningHeadDistance) + 1;
/** The ink of a page's text. */
const textBands = (name: string, page: PageInk) =>
  isVolume(name) ? page.bands.filter(({ top }) => top > RUNNING_HEAD) : page.bands;
const textLines = (name: string, page: PageInk) =>
  isVolume(name) ? page.lines.filter(({ top }) => top > RUNNING_HEAD) : page.lines;

/** Among this many characters some fill their full height; a heading of a word or two may have none that does. */
const isLong = (text: string | undefined) => [...(text ?? '')].length >= 12;

/** The space below a table, which stays even if the table ends its page. */
const TABLE_GAP = lengthOf(defaultStyle.table.gap);
const isBelowTable = (name: string, index: number) =>
  measured[name]?.[index - 1]?.bands.at(-1)?.endsByRule === true;
const hasTable = ({ bands }: PageInk) =>
  bands.some(({ opensByRule, endsByRule }) => opensByRule || endsByRule);

/** Whether a procedure is drawn as boxes, whose height is not a whole number of lines. */
const hasBoxes = (name: string) =>
  JSON.stringify(DOCUMENTS[name]?.document ?? VOLUMES[name]).includes('"form":"diagram"');

const isOfRecord = (text: string) => /^(主送|抄送)：|印发$/.test(text);

describe.each(NAMES)('%s', (name) => {
  it('has ink from 37 mm on: lines within a millimetre of it, the rules of a table where lines begin', () => {
    for (const { page, at, index } of upright(name)) {
      const [first] = textBands(name, page);
      const [line] = textLines(name, page);
      if (!first || !line) continue;
      if (first.opensByRule && !isOfRecord(line.text)) near(first.top, LINES_TOP + SHARED, at);
      else if (isFront(page, name)) within(first.top, BLOCK.top - 0.2, BLOCK.bottom, at);
      else if (first.top < BLOCK.top + LINE)
        within(
          first.top,
          BLOCK.top - 0.2,
          BLOCK.top + (isLong(line.text) ? 1 : 2) + (isBelowTable(name, index) ? TABLE_GAP : 0),
          `${at}: ${line.text}`,
        );
      // A head begins lower, and so does a record on a page of its own.
      else expect(page.number === 1 || isOfRecord(line.text), `${at}: ${line.text}`).toBe(true);
    }
  });

  it('has ink down to between 261 and 262 mm on each full page, and none below but a rule of a table', () => {
    for (const { page, at } of upright(name)) {
      const last = textBands(name, page).at(-1);
      const line = textLines(name, page).at(-1);
      if (!last || !line) continue;
      if (last.endsByRule) within(last.bottom, BLOCK.top, LINES_BOTTOM, at);
      else if (last.bottom < BLOCK.bottom - LINE / 2) continue;
      // Heads and tables are not a whole number of lines high, so the lines below them need not end at the foot.
      else
        within(
          last.bottom,
          isLong(line.text) && !hasHead(page, name) && !hasTable(page) && !hasBoxes(name)
            ? 261
            : BLOCK.bottom - LINE / 2,
          262,
          `${at}: ${line.text}`,
        );
    }
  });

  it('has ink from the left edge of the block to the right one, where nothing but a mark hangs over', () => {
    for (const { page, at } of upright(name))
      for (const band of page.bands) {
        within(band.left, BLOCK.left - 0.1, BLOCK.right, at);
        within(
          band.right,
          BLOCK.left,
          BLOCK.right + (band.opensByRule ? 0.3 : HANGING),
          `${at}: ${band.top} mm`,
        );
      }
  });

  it('has the dashes of each page number 7 mm below the block, at the outer side, one character in', () => {
    for (const { page, at } of upright(name)) {
      if (page.number === undefined) {
        // The record's page has no number if a blank page precedes it.
        const [line] = page.lines;
        expect(isFront(page, name) || isOfRecord(line?.text ?? ''), `${at} has no number`).toBe(true);
        continue;
      }
      expect(page.dashes, at).toHaveLength(2);
      for (const dash of page.dashes) near(dash.top, BLOCK.bottom + 7, at);
      if (page.number % 2 === 1) near(page.dashes[1]?.right, BLOCK.right - SMALL_EM, at, 0.5);
      else near(page.dashes[0]?.left, BLOCK.left + SMALL_EM, at, 0.5);
    }
  });

  it('keeps what stands on a turned page within the turned block, its number where it is on the others', () => {
    for (const { page, at } of turned(name)) {
      within(page.block?.left, TURNED.left - 0.1, TURNED.right, at);
      within(page.block?.right, TURNED.left, TURNED.right + 0.3, at);
      within(page.block?.top, TURNED.top - 0.1, TURNED.bottom, at);
      within(page.block?.bottom, TURNED.top, TURNED.bottom + 0.3, at);
      expect(page.dashes, at).toHaveLength(2);
      // On this sheet, the upper edge of a dash is on its right, and the right of the upright sheet is the bottom.
      for (const dash of page.dashes) near(dash.right, TURNED.left - 7, at);
      if ((page.number as number) % 2 === 1) near(page.dashes[1]?.bottom, TURNED.bottom - SMALL_EM, at, 0.5);
      else near(page.dashes[0]?.top, TURNED.top + SMALL_EM, at, 0.5);
    }
  });
});

/** Punctuation at the end of a line may hang over the edge of the text block by half a character. */
const HANGING = 0.65 * CHARACTER;

/** The text block of a sheet turned clockwise by 90 degrees. */
const TURNED = { left: 297 - BLOCK.bottom, right: 297 - BLOCK.top, top: BLOCK.left, bottom: BLOCK.right };

/** Whether it is the first page of a document with a head, whether drawn or preprinted. */
function hasHead(page: PageInk, name: string): boolean {
  return page.number === 1 && DOCUMENTS[name]?.document.head.letterhead !== undefined;
}

/** A volume's cover and contents have no page numbers. */
function isFront(page: PageInk, name: string): boolean {
  return isVolume(name) && page.number === undefined;
}

describe.each(Object.entries(DOCUMENTS))('%s', (name, { document, style }) => {
  const { form, head, record, signature } = document;
  // The marks of letters and orders are at other places, and a letter's record has no rules: see the tests of forms.
  const isDrawn = head.letterhead?.mode === 'digital' && form !== 'letter' && form !== 'order';

  it.runIf(isDrawn)('has its 发文机关标志 35 mm below the upper edge of the block', () => {
    // Up to three lines may be above the mark.
    const mark = measured[name]?.[0]?.bands.find(({ top }) => top > BLOCK.top + 3 * LINE);
    near(mark?.top, BLOCK.top + lengthOf(style.head.letterheadTop) + SHARED, name);
  });

  it.runIf(isDrawn && head.number)(
    'has the rule of its head 4 mm below 发文字号, as wide as the block',
    () => {
      const bands = measured[name]?.[0]?.bands ?? [];
      const at = bands.findIndex((it) => it.opensByRule && it.bottom - it.top < 0.6);
      const rule = bands[at];
      near((rule?.top ?? 0) - (bands[at - 1]?.bottom ?? 0), lengthOf(style.head.ruleGap), name);
      near(rule?.left, BLOCK.left, name);
      near(rule?.right, BLOCK.right, name);
    },
  );

  const isRecorded = form !== 'letter' && (record.copyTo.length > 0 || record.printedBy || record.printedOn);
  it.runIf(isRecorded)('has the last rule of its record on the lower edge of the block', () => {
    const page = measured[name]?.at(-1);
    expect(page?.lines.some(({ text }) => isOfRecord(text))).toBe(true);
    const rule = page?.bands.at(-1);
    expect(rule?.endsByRule).toBe(true);
    near(rule?.bottom, BLOCK.bottom, name);
    near(rule?.left, BLOCK.left, name);
    near(rule?.right, BLOCK.right, name);
  });

  const { date } = signature;
  it.runIf(isSealed(signature))('has room for a seal on its names', () => {
    const written = dateInWords(date as string);
    const signed = measured[name]?.find(({ lines }) => lines.some(({ text }) => text === written));
    const lines = signed?.lines ?? [];
    const at = lines.findIndex(({ text }) => text === written);
    const [text, issuer, day] = lines.slice(at - 2);
    near(day?.right, BLOCK.right - style.signature.sealRightIndent * CHARACTER, name, 1);
    near(
      ((issuer?.left ?? 0) + (issuer?.right ?? 0)) / 2,
      ((day?.left ?? 0) + (day?.right ?? 0)) / 2,
      name,
      0.5,
    );
    // The seal's upper edge is within one line of the text; names and date are inside the seal, below its middle.
    const middle = ((issuer?.top ?? 0) + (day?.bottom ?? 0)) / 2;
    expect(middle - SEAL / 2).toBeGreaterThanOrEqual(text?.bottom ?? 0);
    expect(day?.bottom).toBeLessThanOrEqual((text?.bottom ?? 0) + LINE + SEAL);
  });
});

/** Whether a single body seals the document; `test/drawn/signature.test.ts` measures several seals. */
function isSealed({ seal, stamps, issuers, date }: Document['signature']): boolean {
  return seal && date !== undefined && !stamps?.length && issuers.length === 1;
}

/** The diameter of an office's seal in mm. */
const SEAL = 42;

it('measures pages of every kind', () => {
  const all = NAMES.flatMap((name) => pagesOf(name).map(({ page }) => ({ page, name })));
  const full = all.filter(
    ({ page }) => !page.isTurned && page.lines.length === 22 && isLong(page.lines.at(-1)?.text),
  );
  expect(full.length).toBeGreaterThan(30);
  expect(all.filter(({ page }) => page.isTurned).length).toBeGreaterThan(20);
  expect(all.filter(({ page }) => page.bands.at(0)?.opensByRule).length).toBeGreaterThan(3);
  expect(all.filter(({ name }) => isVolume(name)).length).toBeGreaterThan(10);
  const of = Object.values(DOCUMENTS).map(({ document }) => document);
  expect(of.filter(({ head }) => head.letterhead?.mode === 'digital').length).toBeGreaterThan(5);
  expect(of.filter(({ signature }) => isSealed(signature)).length).toBeGreaterThan(1);
  expect(of.filter(({ record }) => record.printedOn).length).toBeGreaterThan(5);
});
