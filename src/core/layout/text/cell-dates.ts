import { ems, lineEms } from './width.ts';

/** What the longest date in a cell needs on one line, in ems, where a figure is so much wider than half an em. */
export const dateEms = (text: string, broad: number): number =>
  Math.max(0, ...(text.match(DATE) ?? []).map((it) => lineEms(it) + figures(it) * broad));

/** A figure is half an em wide in the faces of official documents, and so much more in what stands in for them elsewhere. */
export const BROAD = 0.15;

/**
 * How far the characters of a column's dates are narrowed so that each stands on one line where the table has too little
 * room for them, even in a face of broad figures. All dates of a column are narrowed alike.
 *
 * @param cells the texts of a column's cells
 * @param room of a line in them, in ems
 * @returns in percent: 100 where the dates have room, and where no legible width would give them any
 */
export function dateScale(cells: readonly string[], room: number): number {
  const dates = cells.flatMap((it) => it.match(LEADING) ?? []);
  const seams = Math.max(0, ...dates.map((it) => lineEms(it) - ems(it)));
  const widest = (broad: number) => Math.max(0, ...dates.map((it) => ems(it) + figures(it) * broad));
  if (widest(BROAD) + seams <= room) return 100;
  const percent = Math.max(NARROWEST, Math.floor(((room - seams) / widest(BROAD)) * 100));
  return (widest(0) * percent) / 100 + seams <= room ? percent : 100;
}

/** Whether a cell has a date where a line begins: one within a text goes over to the next line as any word does. */
export const leadsWithDate = (text: string): boolean => text.search(LEADING) >= 0;

const figures = (text: string): number => text.replace(/\D/g, '').length;

const FORMS = String.raw`\d{4}年\d{1,2}月(?:\d{1,2}日)?|\d{4}-\d\d-\d\d`;
const DATE = new RegExp(FORMS, 'g');
const LEADING = new RegExp(`^(?:${FORMS})`, 'gm');

/** In percent: characters narrower than this are no longer read with ease. */
const NARROWEST = 66;
