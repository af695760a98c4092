import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx';
import { valueAt } from '../../model/value-at.ts';
import { columnLetters } from '../cell.ts';
import {
  BODY_FONT,
  CENTRED,
  DATA,
  DATE_FORMAT,
  EARLIER,
  HEADING,
  LINE_HEIGHT,
  linesIn,
  NOTE,
  shownWidth,
  TITLE,
} from '../look.ts';
import { seen } from '../values.ts';
import { writeWorkbook } from '../write-workbook.ts';
import type { FormField, FormSheet } from './fields.ts';
import { type FormMemory, keptSheet } from './form-memory.ts';
import { helpSheet } from './help.ts';
import { entriesAt, ownerNames } from './rows.ts';
import { fieldOf, shownIn } from './shown.ts';
import { choicesFor, keptOut } from './validations.ts';
import { type FormAbout, type FormWords, LAST_YEAR_MARK, REQUIRED_MARK } from './words.ts';

/** The empty rows at the end of a table, and how many of them are printed. */
const SPARE_ROWS = 50;
const PRINTED_ROWS = 8;

/** The number of rows above the data: title, headings and, in a table, explanations. */
const TABLE_HEAD = 3;
const LIST_HEAD = 2;

/** The content of a form that is not empty. */
export interface FormContent {
  /** The data to show in the cells, by English keys. */
  readonly data: unknown;
  /** The data of the file that the form carries with it. */
  readonly memory: FormMemory;
  /** For a form for the next year: the data of the past year, in the order of the rows of `data`. */
  readonly lastYear?: unknown;
  /** The number of empty rows at the end of each table; by default enough to fill in. */
  readonly spareRows?: number;
}

/**
 * A form as a workbook (.xlsx): a sheet for each part of a unit's file, with explanations and validations from the
 * schema; empty, or filled in from a file.
 */
export function writeForm(
  sheets: readonly FormSheet[],
  words: FormWords,
  about: FormAbout,
  content?: FormContent,
): Promise<Uint8Array> {
  const drawn = sheets.map((sheet) => {
    const rows = shownRows(sheet, content?.data);
    const earlier = content?.lastYear === undefined ? undefined : shownRows(sheet, content.lastYear);
    return sheet.isTable
      ? tableSheet(sheet, sheets, words, rows, earlier, content?.spareRows)
      : listSheet(sheet, words, rows[0] ?? [], earlier?.[0]);
  });
  const memorySheets = content ? [keptSheet(content.memory)] : [];
  return writeWorkbook({
    sheets: [helpSheet(words, about), ...drawn, ...memorySheets],
    activeSheet: 0,
    defaultFont: BODY_FONT,
    properties: { title: words.title },
  });
}

/** The rows of a sheet for the data of a file; a single row for a sheet of single questions. */
function shownRows({ path, inner, isTable, fields }: FormSheet, data: unknown): CellValue[][] {
  const row = (entry: unknown, own: readonly FormField[] = fields) =>
    own.map((it) => shownIn(it, fieldOf(entry, it)));
  if (!isTable) return [row(valueAt(data ?? {}, path))];
  const entries = entriesAt(data, path);
  if (inner === undefined) return entries.map((it) => row(it));
  const [owner, ...own] = fields;
  const key = owner?.ownerKey;
  const names = ownerNames(entries.map((it) => namedBy(it, key)));
  return entries.flatMap((entry, at) =>
    entriesAt(entry, [inner]).map((it) => [names[at] ?? null, ...row(it, own)]),
  );
}

const namedBy = (entry: unknown, key: string | undefined): string | undefined => {
  const name = key === undefined ? undefined : valueAt(entry, [key]);
  return typeof name === 'string' ? seen(name) : undefined;
};

type Cells = Map<string, { value: CellValue; style: CellStyle }>;

/** A sheet of single questions: a row for each field, with last year's answer and an explanation beside the answer. */
function listSheet(
  { name, description, fields }: FormSheet,
  words: FormWords,
  values: readonly CellValue[],
  earlier: readonly CellValue[] | undefined,
): WriteSheet {
  const widths = earlier ? [22, 42, 34, 48] : [24, 46, 56];
  const cells: Cells = new Map();
  const rows: CellValue[][] = [];
  const put = (row: number, line: readonly (readonly [CellValue, CellStyle])[]) => {
    rows[row] = line.map(([value]) => value);
    for (const [at, [value, style]] of line.entries()) cells.set(`${row},${at}`, { value, style });
  };
  const heads = [words.item, words.answer, ...(earlier ? [words.lastYear] : []), words.explanation];
  put(0, [[titleOf(name, description), TITLE_LEFT]]);
  put(
    1,
    heads.map((it) => [it, HEADING] as const),
  );
  const rowDefs = new Map([[0, { height: 30 }]]);
  for (const [at, field] of fields.entries()) {
    const row = at + LIST_HEAD;
    const note = noteOf(field, words);
    const value = values[at] ?? null;
    const was = earlier?.[at] ?? null;
    put(row, [
      [headingOf(field), DATA],
      [value, inLine(answerStyle(field, value))],
      ...(earlier ? [[was, { ...inLine(answerStyle(field, was)), fill: EARLIER }] as const] : []),
      [note, NOTE],
    ]);
    const heights = [value, was].map((it, column) => textHeight(it, widths[column + 1] as number));
    rowDefs.set(row, { height: Math.max(noteHeight(note, widths.at(-1) as number), ...heights) });
  }
  const last = LIST_HEAD + fields.length;
  return {
    ...PRINTED,
    name,
    rows,
    cells,
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: LIST_HEAD },
    rowDefs,
    dataValidations: [
      ...fields.flatMap((field, at) => choicesFor(field, `B${at + LIST_HEAD + 1}`, words)),
      ...(earlier ? [keptOut(`C${LIST_HEAD + 1}:C${last}`, words)] : []),
    ],
    pageSetup: { ...PAGE, printTitlesRow: `$1:$${LIST_HEAD}` },
  };
}

/** A column of a table. */
interface FormColumn {
  readonly field: FormField;
  readonly heading: string;
  readonly note: string;
  /** Whether it shows last year's data. */
  readonly isEarlier: boolean;
  readonly values: readonly CellValue[];
  /** The values in the other column of the same field; both get the same width. */
  readonly beside: readonly CellValue[];
}

/**
 * A table: a column for each field with its explanation above; if last year's data differ, they follow in a column of
 * their own.
 */
function tableSheet(
  { name, description, fields }: FormSheet,
  sheets: readonly FormSheet[],
  words: FormWords,
  values: readonly (readonly CellValue[])[],
  earlier: readonly (readonly CellValue[])[] | undefined,
  spare = SPARE_ROWS,
): WriteSheet {
  const columns = fields.flatMap((field, at): FormColumn[] => {
    const own = values.map((row) => row[at] ?? null);
    const was = (earlier ?? []).map((row) => row[at] ?? null);
    const column = {
      field,
      heading: headingOf(field),
      note: noteOf(field, words),
      isEarlier: false,
      values: own,
      beside: was,
    };
    // Unchanged data need no column for last year.
    if (was.every((it, row) => it === null || isShownAlike(it, own[row]))) return [column];
    const heading = `${field.heading}${LAST_YEAR_MARK}`;
    return [column, { field, heading, note: words.keepOut, isEarlier: true, values: was, beside: own }];
  });
  const cells: Cells = new Map();
  const widths = columns.map(columnWidth);
  const filled = Math.max(values.length, earlier?.length ?? 0);
  const last = TABLE_HEAD + filled + spare;
  const rows: CellValue[][] = [
    [titleOf(name, description)],
    columns.map((it) => it.note),
    columns.map((it) => it.heading),
    ...Array.from({ length: filled }, (_, row) => columns.map((it) => it.values[row] ?? null)),
  ];
  const set = (row: number, at: number, style: CellStyle) =>
    cells.set(`${row},${at}`, { value: rows[row]?.[at] ?? null, style });
  set(0, 0, TITLE_LEFT);
  for (const [at, { field, isEarlier }] of columns.entries()) {
    set(1, at, NOTE);
    set(2, at, isEarlier ? { ...HEADING, fill: EARLIER } : HEADING);
    for (let row = TABLE_HEAD; row < last; row++) {
      const style = answerStyle(field, rows[row]?.[at] ?? null);
      set(row, at, isEarlier ? { ...style, fill: EARLIER } : style);
    }
  }
  const highest = Math.max(...columns.map(({ note }, at) => noteHeight(note, widths[at] as number)));
  const heights = rows
    .slice(TABLE_HEAD)
    .map((row) => Math.max(...row.map((it, at) => textHeight(it, widths[at] as number))));
  return {
    ...PRINTED,
    name,
    rows,
    cells,
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: TABLE_HEAD },
    rowDefs: new Map([
      [0, { height: 30 }],
      [1, { height: highest }],
      [2, { height: 24 }],
      ...heights.map((height, row) => [row + TABLE_HEAD, { height }] as const),
    ]),
    dataValidations: columns.flatMap(({ field, isEarlier }, at) => {
      const letters = columnLetters(at);
      const range = `${letters}${TABLE_HEAD + 1}:${letters}${last}`;
      return isEarlier ? [keptOut(range, words)] : choicesFor(field, range, words, namesFor(field, sheets));
    }),
    pageSetup: {
      ...PAGE,
      printTitlesRow: `$1:$${TABLE_HEAD}`,
      printArea: `$A$1:$${columnLetters(columns.length - 1)}$${TABLE_HEAD + filled + PRINTED_ROWS}`,
    },
  };
}

const isShownAlike = (one: CellValue, other: CellValue | undefined): boolean =>
  one instanceof Date && other instanceof Date ? one.getTime() === other.getTime() : one === other;

/** Aligns answers below each other at the left, including numbers and dates. */
const inLine = (style: CellStyle): CellStyle => ({
  ...style,
  alignment: { ...style.alignment, horizontal: 'left' },
});

/** The cells of another sheet that hold the names for a field: the ids, or the entries that rows belong to. */
function namesFor({ use }: FormField, sheets: readonly FormSheet[]): string | undefined {
  const sheet =
    use === 'ids'
      ? sheets.find(({ fields }) => fields.some((it) => it.use === 'id'))
      : use === 'owner'
        ? sheets.find(
            ({ path, inner }) =>
              inner === undefined &&
              sheets.some((it) => it.inner !== undefined && it.path.join() === path.join()),
          )
        : undefined;
  if (!sheet) return undefined;
  return `'${sheet.name}'!$A$${TABLE_HEAD + 1}:$A$${TABLE_HEAD + SPARE_ROWS}`;
}

const TITLE_LEFT: CellStyle = {
  ...TITLE,
  font: { ...TITLE.font, size: 13 },
  alignment: { vertical: 'center' },
};

const PAGE: NonNullable<WriteSheet['pageSetup']> = {
  paperSize: 'a4',
  orientation: 'landscape',
  fitToPage: true,
  fitToWidth: 1,
  fitToHeight: 0,
  margins: { top: 0.6, bottom: 0.7, left: 0.5, right: 0.5, header: 0.3, footer: 0.35 },
};

const PRINTED = { headerFooter: { oddFooter: '&C&A　第 &P 页，共 &N 页' } } as const;

const titleOf = (name: string, description: string): string =>
  description === '' ? name : `${name}：${description.replace(/[。.]$/, '')}`;

const headingOf = ({ heading, isRequired }: FormField): string =>
  isRequired ? `${heading}${REQUIRED_MARK}` : heading;

function noteOf({ description, example, what, use }: FormField, words: FormWords): string {
  const how =
    use === 'ids'
      ? [words.ids]
      : use === 'owner'
        ? [words.owner]
        : use === 'paragraphs'
          ? [words.paragraphs]
          : what.kind === 'lines'
            ? [words.lines]
            : [];
  return [description, ...how, ...(example === undefined ? [] : [words.example(example)])]
    .filter((it) => it !== '')
    .join('\n');
}

/** Notes have a smaller font than the body. */
const noteHeight = (note: string, width: number): number =>
  Math.max(20, linesIn(note, width * 1.2) * LINE_HEIGHT * 0.85 + 6);

const textHeight = (value: CellValue, width: number): number =>
  typeof value === 'string' ? Math.min(400, linesIn(value, width) * LINE_HEIGHT + 6) : LINE_HEIGHT + 6;

function columnWidth({ field, heading, values, beside }: FormColumn): number {
  const { what, use } = field;
  const isText = (what.kind === 'text' || what.kind === 'lines') && use !== 'id' && use !== 'ids';
  const isLong = use === 'paragraphs' || what.kind === 'lines';
  const texts = [...values, ...beside].filter((it) => typeof it === 'string');
  const widest = texts.reduce((most, it) => Math.max(most, shownWidth(it) + 2), 0);
  const least = isLong ? 26 : isText ? 14 : 11;
  return Math.max(shownWidth(heading) + 3, least, Math.min(isLong ? 46 : 30, widest));
}

function answerStyle({ what, use, path }: FormField, value: CellValue): CellStyle {
  if (what.kind === 'date') return { ...CENTRED, numFmt: DATE_FORMAT };
  if (what.kind === 'percent')
    return { ...CENTRED, numFmt: Number.isInteger(Number(value ?? 0) * 100) ? '0%' : '0.0%' };
  // Otherwise a spreadsheet would turn an id like 3-1 into a date, and 010 into a number.
  const isWritten =
    use === 'id' || use === 'ids' || ['number', 'identifier', 'copyNumber'].includes(path.at(-1) ?? '');
  return isWritten ? { ...DATA, numFmt: '@' } : DATA;
}
