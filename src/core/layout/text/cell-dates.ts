import { ems, lineEms } from './width.ts';

/**
 * The width of the longest date in a cell on one line, in ems; `broad` is how much wider than half an em a digit is.
 */
export const dateEms = (text: string, broad: number): number =>
  Math.max(0, ...(text.match(DATE) ?? []).map((it) => lineEms(it) + figures(it) * broad));

/**
 * Digits are half an em wide in the fonts of official documents; in fonts that replace them they may be wider by this
 * many ems.
 */
export const BROAD = 0.15;

/**
 * How much the characters of a column's dates are narrowed so that each date fits on one line, even in a font with wide
 * digits. All dates of a column are narrowed alike.
 *
 * @param cells the texts of a column's cells
 * @param room the width of a line in them, in ems
 * @returns percent; 100 if the dates fit, or if they would not fit at any legible width
 */
export function dateScale(cells: readonly string[], room: number): number {
  const dates = cells.flatMap((it) => it.match(LEADING) ?? []);
  const seams = Math.max(0, ...dates.map((it) => lineEms(it) - ems(it)));
  const widest = (broad: number) => Math.max(0, ...dates.map((it) => ems(it) + figures(it) * broad));
  if (widest(BROAD) + seams <= room) return 100;
  const percent = Math.max(NARROWEST, Math.floor(((room - seams) / widest(BROAD)) * 100));
  return (widest(0) * percent) / 100 + seams <= room ? percent : 100;
}

/**
 * Whether a cell has a date at the beginning of a line. A date inside a text continues on the next line like any word.
 */
export const leadsWithDate = (text: string): boolean => text.search(LEADING) >= 0;

const figures = (text: string): number => text.replace(/\D/g, '').length;

const FORMS = String.raw`\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}-\d\d-\d\d`;
const DATE = new RegExp(FORMS, 'g');
const LEADING = new RegExp(`^(?:${FORMS})`, 'gm');

/** Percent; narrower characters are hard to read. */
const NARROWEST = 66;
