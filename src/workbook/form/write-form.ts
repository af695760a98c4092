import type { CellStyle, CellValue, DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../cell.ts';
import {
  BODY_FONT,
  DATA,
  DATE_FORMAT,
  HEADING,
  LINE_HEIGHT,
  linesIn,
  NOTE,
  shownWidth,
  TITLE,
} from '../look.ts';
import { type CellKind, YES_OR_NO } from '../values.ts';
import { writeWorkbook } from '../write-workbook.ts';
import type { FormField, FormSheet } from './fields.ts';
import type { FormWords } from './words.ts';

/** Rows of a table that are ready to be filled in. */
const TABLE_ROWS = 100;

/** In each sheet the headings stand below the title and, in a table, the explanations. */
const TABLE_HEAD = 3;
const LIST_HEAD = 2;

/** What marks a heading under which something must be filled in. */
export const REQUIRED_MARK = '*';

/** An empty form as a workbook (.xlsx): a sheet for each part of a unit's file, explained and validated by its schema. */
export function writeForm(sheets: readonly FormSheet[], words: FormWords): Promise<Uint8Array> {
  return writeWorkbook({
    sheets: sheets.map((it) => (it.isTable ? tableSheet(it, words) : listSheet(it, words))),
    defaultFont: BODY_FONT,
    properties: { title: words.title },
  });
}

type Cells = Map<string, { value: CellValue; style: CellStyle }>;

/** A line for each thing to fill in, with its explanation beside it. */
function listSheet({ name, description, fields }: FormSheet, words: FormWords): WriteSheet {
  const widths = [24, 44, 56];
  const cells: Cells = new Map();
  const rows: CellValue[][] = [];
  const put = (row: number, values: readonly CellValue[], styles: readonly CellStyle[]) => {
    rows[row] = [...values];
    for (const [at, value] of values.entries())
      cells.set(`${row},${at}`, { value, style: styles[at] as CellStyle });
  };
  put(0, [titleOf(name, description)], [TITLE_LEFT]);
  put(1, [words.item, words.answer, words.explanation], [HEADING, HEADING, HEADING]);
  for (const [index, field] of fields.entries())
    put(index + LIST_HEAD, [headingOf(field), null, noteOf(field, words)], [DATA, answerStyle(field), NOTE]);
  return {
    ...PRINTED,
    name,
    rows,
    cells,
    columns: widths.map((width) => ({ width })),
    freezePane: { rows: LIST_HEAD },
    rowDefs: new Map([
      [0, { height: 30 }],
      ...fields.map(
        (field, index) => [index + LIST_HEAD, { height: noteHeight(noteOf(field, words), 56) }] as const,
      ),
    ]),
    dataValidations: fields.flatMap((field, index) =>
      validationOf(field, `B${index + LIST_HEAD + 1}`, words),
    ),
    pageSetup: { ...PAGE, printTitlesRow: `$1:$${LIST_HEAD}` },
  };
}

/** A column for each thing to fill in, with its explanation above it. */
function tableSheet({ name, description, fields }: FormSheet, words: FormWords): WriteSheet {
  const cells: Cells = new Map();
  const widths = fields.map(columnWidth);
  const notes = fields.map((it) => noteOf(it, words));
  const rows: CellValue[][] = [[titleOf(name, description)], notes, fields.map(headingOf)];
  cells.set('0,0', { value: rows[0]?.[0] ?? null, style: TITLE_LEFT });
  for (const [at, field] of fields.entries()) {
    cells.set(`1,${at}`, { value: notes[at] ?? null, style: NOTE });
    cells.set(`2,${at}`, { value: headingOf(field), style: HEADING });
    for (let row = TABLE_HEAD; row < TABLE_HEAD + TABLE_ROWS; row++)
      cells.set(`${row},${at}`, { value: null, style: answerStyle(field) });
  }
  const highest = Math.max(...notes.map((note, at) => noteHeight(note, widths[at] as number)));
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
    ]),
    dataValidations: fields.flatMap((field, at) => {
      const letters = columnLetters(at);
      return validationOf(field, `${letters}${TABLE_HEAD + 1}:${letters}${TABLE_HEAD + TABLE_ROWS}`, words);
    }),
    pageSetup: { ...PAGE, printTitlesRow: `$1:$${TABLE_HEAD}` },
  };
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
};

const PRINTED = { headerFooter: { oddFooter: '&C&A　&P / &N' } } as const;

const titleOf = (name: string, description: string): string =>
  description === '' ? name : `${name}：${description.replace(/[。.]$/, '')}`;

const headingOf = ({ heading, isRequired }: FormField): string =>
  isRequired ? `${heading}${REQUIRED_MARK}` : heading;

function noteOf({ description, example, what }: FormField, words: FormWords): string {
  const lines = what.kind === 'lines' ? [words.lines] : [];
  return [description, ...lines, ...(example === undefined ? [] : [words.example(example)])]
    .filter((it) => it !== '')
    .join('\n');
}

/** Notes are set smaller than the body. */
const noteHeight = (note: string, width: number): number =>
  Math.max(20, linesIn(note, width * 1.2) * LINE_HEIGHT * 0.85 + 6);

function columnWidth(field: FormField): number {
  const heading = shownWidth(headingOf(field)) + 4;
  const isLong = field.what.kind === 'text' || field.what.kind === 'lines';
  return Math.max(heading, isLong ? 24 : 14);
}

function answerStyle({ what, path }: FormField): CellStyle {
  if (what.kind === 'date') return { ...DATA, numFmt: DATE_FORMAT };
  if (what.kind === 'percent') return { ...DATA, numFmt: '0%' };
  // A spreadsheet would make a day of an id like 3-1.
  const isId = ['id', 'problems', 'number', 'copyNumber'].includes(path.at(-1) ?? '');
  return isId ? { ...DATA, numFmt: '@' } : DATA;
}

function validationOf(field: FormField, range: string, words: FormWords): DataValidation[] {
  const { what, heading } = field;
  const told = { range, allowBlank: true, showErrorMessage: true, errorTitle: heading.slice(0, 32) };
  const asked = { ...told, errorMessage: words.wanted(what) };
  switch (what.kind) {
    case 'choice':
      return [{ ...asked, type: 'list', values: [...what.choices] }];
    case 'yes-or-no':
      return [{ ...asked, type: 'list', values: [...YES_OR_NO] }];
    case 'date':
      return [
        {
          ...asked,
          type: 'date',
          operator: 'between',
          formula1: 'DATE(1949,1,1)',
          formula2: 'DATE(2099,12,31)',
        },
      ];
    case 'percent':
      return [{ ...asked, type: 'decimal', operator: 'between', formula1: '0', formula2: '1' }];
    case 'number':
      return numberValidation(what).map((it) => ({ ...asked, ...it }));
    default:
      return [];
  }
}

function numberValidation({
  whole,
  least,
  most,
}: Extract<CellKind, { kind: 'number' }>): Pick<
  DataValidation,
  'type' | 'operator' | 'formula1' | 'formula2'
>[] {
  const type = whole ? 'whole' : 'decimal';
  if (least !== undefined && most !== undefined)
    return [{ type, operator: 'between', formula1: String(least), formula2: String(most) }];
  if (least !== undefined) return [{ type, operator: 'greaterThanOrEqual', formula1: String(least) }];
  return [{ type, operator: 'between', formula1: '-1E+15', formula2: '1E+15' }];
}
