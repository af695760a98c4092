import { BLOCK, SMALL_EM } from './block.ts';
import type { Box, Raster } from './raster.ts';
import type { Line, Page, Word } from './render.ts';

/** The measures of a page in mm; a turned page is measured as the reader sees it. */
export interface PageInk {
  readonly isTurned: boolean;
  /** The printed number; undefined if there is none. */
  readonly number: number | undefined;
  /** The two dashes of the number, from left to right, or on a turned page from top to bottom. */
  readonly dashes: readonly Box[];
  /** Stretches of rows with ink, from top to bottom, without the page number. */
  readonly bands: readonly Band[];
  /** The lines of text, from top to bottom, without the page number. */
  readonly lines: readonly Line[];
  /** On a turned page, the box of all ink except the page number. */
  readonly block: Box | undefined;
}

export interface Band extends Box {
  /** Whether it begins, or ends, with a line across the whole text block, as a table or a rule does. */
  readonly opensByRule: boolean;
  readonly endsByRule: boolean;
}

/** Measures everything that the tests need, so that the page's dots need not be kept. */
export function pageInkOf(raster: Raster, page: Page): PageInk {
  const isTurned = page.width > page.height;
  const words = page.lines.flatMap((line) => line.words);
  const ofNumber = isTurned
    ? words.filter(({ right }) => right < ASIDE).sort((one, other) => one.top - other.top)
    : (page.lines.find((line) => line.top > BLOCK.bottom && NUMBER.test(line.text))?.words ?? []);
  const printed = NUMBER.exec(ofNumber.map(({ text }) => text).join(''))?.[1];
  const spot = printed === undefined ? undefined : boxOf(ofNumber);
  const lines = page.lines
    .map((line) => without(line, ofNumber))
    .filter((line): line is Line => line !== undefined);
  return {
    isTurned,
    number: printed === undefined ? undefined : Number(printed),
    dashes: spot ? dashesOf(raster, spot, isTurned) : [],
    bands: isTurned ? [] : bandsOf(raster, spot ? NUMBER_FROM : raster.height),
    lines,
    block: isTurned ? raster.inside({ left: spot ? ASIDE : 0 }) : undefined,
  };
}

const NUMBER = /^—(\d+)—$/;

/** On a turned page the page number is left of this, the text block right of it. */
const ASIDE = 297 - BLOCK.bottom - 2;

/** Below this there is only the page number. */
const NUMBER_FROM = BLOCK.bottom + 4;

const boxOf = (words: readonly Word[]): Box => ({
  left: Math.min(...words.map(({ left }) => left)),
  right: Math.max(...words.map(({ right }) => right)),
  top: Math.min(...words.map(({ top }) => top)),
  bottom: Math.max(...words.map(({ bottom }) => bottom)),
});

/** The em at each end of the page number is a dash. */
function dashesOf(raster: Raster, spot: Box, isTurned: boolean): Box[] {
  const ends = isTurned
    ? [
        { left: 0, right: ASIDE, top: spot.top, bottom: spot.top + SMALL_EM },
        { left: 0, right: ASIDE, top: spot.bottom - SMALL_EM, bottom: spot.bottom },
      ]
    : [
        { top: NUMBER_FROM, bottom: raster.height, left: spot.left, right: spot.left + SMALL_EM },
        { top: NUMBER_FROM, bottom: raster.height, left: spot.right - SMALL_EM, right: spot.right },
      ];
  return ends.flatMap((it) => raster.inside(it) ?? []);
}

function bandsOf(raster: Raster, bottom: number): Band[] {
  const isRule = (top: number) =>
    raster.share({ top, bottom: top + 0.1, left: BLOCK.left + 1, right: BLOCK.right - 1 }) > 0.98;
  return raster.bands({ bottom }).map((it) => ({
    ...it,
    opensByRule: isRule(it.top + 0.1),
    endsByRule: isRule(it.bottom - 0.2),
  }));
}

function without(line: Line, words: readonly Word[]): Line | undefined {
  const rest = line.words.filter((it) => !words.includes(it));
  if (rest.length === 0) return undefined;
  return { ...boxOf(rest), words: rest, text: rest.map(({ text }) => text).join('') };
}
