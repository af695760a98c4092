import type { OpenedSheet } from '../open-workbook.ts';
import { textOf } from '../values.ts';
import type { FormSheet } from './fields.ts';
import { FORM_WORDS, LAST_YEAR_MARK, REQUIRED_MARK } from './words.ts';

/** How many rows down, or columns to the right, the headings may have been moved. */
const MOST_MOVED = 20;

/** A column, and the index of its field. */
export type FieldColumn = readonly [at: number, index: number];

/** The row of headings of a table, and its columns. */
export interface TableHead {
  readonly row: number;
  /** The column of each field, in the order of the fields; undefined for a column that was deleted. */
  readonly columns: readonly (number | undefined)[];
  /** Further columns with the same heading. */
  readonly again: readonly FieldColumn[];
  /** Columns that show last year's data. */
  readonly earlier: readonly FieldColumn[];
  /** Columns with a heading that the form does not have. */
  readonly unknown: readonly (readonly [at: number, heading: string])[];
  /** Columns without a heading. */
  readonly bare: readonly number[];
}

/** Finds the row with the most known headings; undefined if there is none. */
export function headOf(opened: OpenedSheet, { fields }: FormSheet): TableHead | undefined {
  let best: { row: number; headings: string[]; count: number } | undefined;
  for (let row = 0; row < Math.min(opened.height, MOST_MOVED); row++) {
    const headings = Array.from({ length: opened.width }, (_, at) => headingIn(opened, row, at));
    const count = fields.filter(({ heading }) => headings.includes(heading)).length;
    if (count > (best?.count ?? 0)) best = { row, headings, count };
  }
  if (!best) return undefined;
  const { row, headings } = best;
  const columns = fields.map(({ heading }) => placeOf(headings, heading));
  const again: FieldColumn[] = [];
  const earlier: FieldColumn[] = [];
  const unknown: [number, string][] = [];
  const bare: number[] = [];
  for (const [at, heading] of headings.entries()) {
    if (columns.includes(at)) continue;
    const index = fields.findIndex((it) => it.heading === heading);
    const ofLastYear = fields.findIndex((it) => heading === `${it.heading}${LAST_YEAR_MARK}`);
    if (heading === '') bare.push(at);
    else if (index >= 0) again.push([at, index]);
    else if (ofLastYear >= 0) earlier.push([at, ofLastYear]);
    else unknown.push([at, heading]);
  }
  return { row, columns, again, earlier, unknown, bare };
}

/** The layout of a sheet of single questions. */
export interface Lines {
  /** The column of the answers. */
  readonly column: number;
  /** The column that shows last year's data. */
  readonly earlier: number | undefined;
  /** The row of each field, in the order of the fields; undefined for a row that was deleted. */
  readonly rows: readonly (number | undefined)[];
  /** Cells beside or below the answers that are empty in the form. */
  readonly beside: readonly (readonly [row: number, column: number])[];
}

/** Finds the column with the names of the fields, and the column of the answers. */
export function linesOf(opened: OpenedSheet, { fields }: FormSheet): Lines {
  const texts = (column: number) =>
    Array.from({ length: opened.height }, (_, row) => headingIn(opened, row, column));
  let names = 0;
  let headings: string[] = [];
  let most = 0;
  for (let column = 0; column < Math.min(opened.width, MOST_MOVED); column++) {
    const inColumn = texts(column);
    const has = new Set(inColumn);
    const count = fields.filter(({ heading }) => has.has(heading)).length;
    if (count > most) [names, headings, most] = [column, inColumn, count];
  }
  const rows = fields.map(({ heading }) => placeOf(headings, heading));
  const head = headings.findIndex((it) => ITEM.has(it));
  const heads = Array.from({ length: opened.width }, (_, at) =>
    head < 0 ? '' : headingIn(opened, head, at),
  );
  const answer = heads.findIndex((it) => ANSWER.has(it));
  const column = answer < 0 ? names + 1 : answer;
  const earlier = heads.findIndex((it) => EARLIER.has(it));
  const known = new Set(rows);
  const beside: [number, number][] = [];
  for (let row = head + 1; head >= 0 && row < opened.height; row++)
    for (const [at, heading] of heads.entries())
      if (heading === '' || (!known.has(row) && !EXPLAINED.has(heading))) beside.push([row, at]);
  return { column, earlier: earlier < 0 ? undefined : earlier, rows, beside };
}

const placeOf = (headings: readonly string[], heading: string): number | undefined => {
  const at = headings.indexOf(heading);
  return at < 0 ? undefined : at;
};

/** A heading without white space and the mark for required fields. */
const headingIn = (opened: OpenedSheet, row: number, column: number): string =>
  bare(textOf(opened.at(row, column)).replaceAll(REQUIRED_MARK, ''));

const bare = (heading: string): string => heading.replace(/\s/g, '');

const [ITEM, ANSWER, EARLIER, EXPLAINED] = (['item', 'answer', 'lastYear', 'explanation'] as const).map(
  (it) => new Set(Object.values(FORM_WORDS).map((words) => bare(words[it]))),
) as [Set<string>, Set<string>, Set<string>, Set<string>];
