import { finding } from '../../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../model/diagnostic.ts';
import { type CellPlace, cellPlace } from '../cell.ts';
import type { OpenedSheet } from '../open-workbook.ts';
import { type CellData, percentScale, textOf } from '../values.ts';
import { earlierTexts } from './earlier.ts';
import type { FormField, FormSheet } from './fields.ts';
import type { FormMemory } from './form-memory.ts';
import { headOf, linesOf, type TableHead } from './heads.ts';
import { idsOf, isEmptyRow } from './rows.ts';
import { sheetsIn } from './sheets-in.ts';
import { type CellContext, readField } from './shown.ts';

/** A row of a form that came back; for a sheet of single questions, the whole sheet. */
export interface ReturnedFormRow {
  /** In the order of the sheet's fields. */
  readonly values: readonly (CellData | undefined)[];
  /** The cell of each field; undefined if its column or row was deleted. */
  readonly places: readonly (CellPlace | undefined)[];
  readonly start: CellPlace;
}

/** A sheet that came back. */
export interface GivenSheet {
  readonly sheet: FormSheet;
  readonly rows: readonly ReturnedFormRow[];
  /** The sheet as a place, for what no cell of it gives. */
  readonly place: CellPlace;
}

/** The content of a form that came back. */
export interface FilledForm {
  readonly sheets: readonly GivenSheet[];
  /** The ids that cells were read with: those in the form, and those that it was written with. */
  readonly known: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a form that was filled in. Cells that cannot be read, and texts where nothing is read, give findings with sheet
 * and address.
 *
 * @param form the sheets that it was written with
 * @param memory the data of the file that it was written from
 */
export function readForm(
  file: string,
  opened: readonly OpenedSheet[],
  form: readonly FormSheet[],
  memory?: FormMemory,
): FilledForm {
  const { found, findings: ofSheets } = sheetsIn(file, opened, form);
  const known = [...idsOf(memory?.data), ...found.flatMap(([sheet, it]) => idsOn(it, sheet))];
  const filling = new Filling(file, known, memory);
  const sheets = found.flatMap(([sheet, it]) =>
    sheet.isTable ? filling.table(it, sheet) : filling.list(it, sheet),
  );
  const findings = [...ofSheets, ...filling.findings];
  if (filling.findings.length > 0 || sheets.some(({ rows }) => rows.some((it) => !isEmptyRow(it.values))))
    return { sheets, known, findings };
  const names = form.map(({ name }) => name);
  const empty = finding('form-not-filled', { file, range: FILE_START }, { sheets: names });
  return { sheets, known, findings: [...findings, empty] };
}

/** The ids in the id column of a sheet that are texts. */
function idsOn(opened: OpenedSheet, sheet: FormSheet): string[] {
  const at = sheet.fields.findIndex(({ use }) => use === 'id');
  const head = at < 0 ? undefined : headOf(opened, sheet);
  const column = head?.columns[at];
  if (!head || column === undefined) return [];
  const ids: string[] = [];
  for (let row = head.row + 1; row < opened.height; row++) {
    const cell = opened.at(row, column);
    if (typeof cell.value === 'string' && textOf(cell) !== '') ids.push(textOf(cell));
  }
  return ids;
}

class Filling {
  readonly findings: Finding[] = [];
  readonly #file: string;
  readonly #known: readonly string[];
  readonly #kept: FormMemory | undefined;
  /** The texts that last year's columns were written with. */
  readonly #texts = new Map<FormField, ReadonlySet<string>>();

  constructor(file: string, known: readonly string[], kept: FormMemory | undefined) {
    this.#file = file;
    this.#known = known;
    this.#kept = kept;
  }

  /** Reads a sheet of single questions: names in one column, answers beside them. */
  list(opened: OpenedSheet, sheet: FormSheet): GivenSheet[] {
    const { column, earlier, rows, beside } = linesOf(opened, sheet);
    if (rows.every((row) => row === undefined)) {
      this.#noHeadings(opened, sheet);
      return [];
    }
    this.#missingParts(opened, sheet, rows);
    const places = rows.map((row) => (row === undefined ? undefined : this.#place(opened, row, column)));
    const values = rows.map((row, at) => {
      const place = places[at];
      const field = sheet.fields[at] as FormField;
      if (row === undefined || !place) return undefined;
      if (earlier !== undefined) this.#earlier(opened, row, earlier, sheet, field);
      return this.#value(opened, row, column, field, place);
    });
    this.#outside(opened, beside);
    const isFilled = sheet.path.length === 0 || !isEmptyRow(values.map((it) => it?.value));
    for (const [at, it] of values.entries())
      if (isFilled && it?.isMissing)
        this.#missing(sheet.fields[at] as FormField, places[at] as CellPlace, sheet);
    const start = places.find((it) => it !== undefined) as CellPlace;
    const row = { values: values.map((it) => it?.value), places, start };
    return [{ sheet, rows: [row], place: this.#sheet(opened) }];
  }

  /** Reads a table with a row for each entry of a list. */
  table(opened: OpenedSheet, sheet: FormSheet): GivenSheet[] {
    const head = headOf(opened, sheet);
    if (!head) {
      this.#noHeadings(opened, sheet);
      return [];
    }
    for (const [at, heading] of head.unknown) {
      const place = this.#place(opened, head.row, at);
      this.findings.push(finding('column-unknown', place.at, { cell: place.address, column: heading }));
    }
    this.#missingParts(opened, sheet, head.columns);
    this.#twice(opened, sheet, head);
    const scales = sheet.fields.map(({ what }, at) => {
      const column = head.columns[at];
      if (what.kind !== 'percent' || column === undefined) return undefined;
      return percentScale(Array.from({ length: opened.height }, (_, row) => opened.at(row, column)));
    });
    const rows: ReturnedFormRow[] = [];
    for (let row = head.row + 1; row < opened.height; row++) {
      const values = this.#row(opened, sheet, head, row, scales);
      if (values) rows.push(values);
    }
    return [{ sheet, rows, place: this.#sheet(opened) }];
  }

  #row(
    opened: OpenedSheet,
    sheet: FormSheet,
    { columns, earlier, bare }: TableHead,
    row: number,
    scales: readonly CellContext['scale'][],
  ): ReturnedFormRow | undefined {
    const { fields } = sheet;
    this.#outside(
      opened,
      bare.map((at) => [row, at] as const),
    );
    for (const [at, index] of earlier) this.#earlier(opened, row, at, sheet, fields[index] as FormField);
    // A cell that is merged over empty rows below does not make them entries.
    const isOwn = columns.some((at) => at !== undefined && isFilledItself(opened, row, at));
    if (!isOwn) return undefined;
    const places = columns.map((at) => (at === undefined ? undefined : this.#place(opened, row, at)));
    const unit = this.#unitOf(opened, row, columns, fields);
    const read = columns.map((at, index) => {
      const place = places[index];
      const field = fields[index] as FormField;
      if (at === undefined || !place) return undefined;
      if (unit?.index === index) return { value: unit.value, isMissing: false };
      const units = unit ? [unit.value] : [];
      return this.#value(opened, row, at, field, place, { units, scale: scales[index] });
    });
    const values = read.map((it) => it?.value);
    for (const [at, it] of read.entries())
      if (it?.isMissing) this.#missing(fields[at] as FormField, places[at] as CellPlace, sheet);
    return { values, places, start: places.find((it) => it !== undefined) as CellPlace };
  }

  /**
   * The unit of measure of a row: from its own cell, or if that is empty from the text after the number, as in 94.3%.
   */
  #unitOf(
    opened: OpenedSheet,
    row: number,
    columns: TableHead['columns'],
    fields: readonly FormField[],
  ): { readonly index: number; readonly value: string } | undefined {
    const index = fields.findIndex(({ path }) => path.join() === 'unit');
    const number = columns[fields.findIndex(({ path }) => path.join() === 'value')];
    const own = columns[index];
    if (own === undefined || number === undefined) return undefined;
    const written = textOf(opened.at(row, own));
    if (written !== '') return { index, value: written };
    const behind = /^-?[\d.,]+\s*([^\d.,\s]+)$/.exec(textOf(opened.at(row, number)).normalize('NFKC'))?.[1];
    return behind === undefined ? undefined : { index, value: behind };
  }

  #value(
    opened: OpenedSheet,
    row: number,
    column: number,
    field: FormField,
    place: CellPlace,
    reading: Omit<CellContext, 'known'> = {},
  ): { readonly value: CellData | undefined; readonly isMissing: boolean } {
    const cell = opened.at(row, column);
    if (cell.covered === 'beside' && isFilledToTheLeft(opened, row, column)) {
      const args = { cell: place.address, column: field.heading };
      this.findings.push(finding('cell-merged', place.at, args));
      return { value: undefined, isMissing: false };
    }
    const { value, finding: found } = readField(cell, field, place, { known: this.#known, ...reading });
    if (found) this.findings.push(found);
    return { value, isMissing: field.isRequired && value === undefined && !found };
  }

  /** Reports what was written into a cell that shows last year's data. */
  #earlier(opened: OpenedSheet, row: number, column: number, sheet: FormSheet, field: FormField): void {
    const value = textOf(opened.at(row, column));
    if (value === '' || !this.#kept?.lastYear) return;
    const texts = this.#texts.get(field) ?? earlierTexts(sheet, field, this.#kept.lastYear.data);
    this.#texts.set(field, texts);
    if (texts.has(value)) return;
    const { at, address } = this.#place(opened, row, column);
    this.findings.push(finding('cell-of-last-year', at, { cell: address, column: field.heading, value }));
  }

  /** Reports two columns with the same heading and different content. */
  #twice(opened: OpenedSheet, { fields }: FormSheet, { row: head, columns, again }: TableHead): void {
    for (const [at, index] of again) {
      const first = columns[index] as number;
      for (let row = head + 1; row < opened.height; row++) {
        if (textOf(opened.at(row, at)) === textOf(opened.at(row, first))) continue;
        const [place, other] = [this.#place(opened, head, first), this.#place(opened, head, at)];
        const args = { cell: place.address, column: fields[index]?.heading ?? '', other: other.address };
        this.findings.push(finding('column-twice', place.at, args));
        break;
      }
    }
  }

  /** Reports texts in cells that are not read. */
  #outside(opened: OpenedSheet, cells: readonly (readonly [row: number, column: number])[]): void {
    for (const [row, column] of cells) {
      const cell = opened.at(row, column);
      const value = textOf(cell);
      if (value === '' || cell.covered) continue;
      const { at, address } = this.#place(opened, row, column);
      this.findings.push(finding('cell-outside', at, { cell: address, value }));
    }
  }

  #missing({ heading }: FormField, { at, address }: CellPlace, { isTable }: FormSheet): void {
    this.findings.push(finding('cell-empty', at, { cell: address, column: heading, isLine: !isTable }));
  }

  #noHeadings(opened: OpenedSheet, { fields }: FormSheet): void {
    const { at, address } = this.#sheet(opened);
    const headings = fields.map(({ heading }) => heading);
    this.findings.push(finding('form-heading-missing', at, { sheet: address, headings }));
  }

  /** Reports columns or rows that were deleted. */
  #missingParts(opened: OpenedSheet, { fields }: FormSheet, places: readonly (number | undefined)[]): void {
    const parts = fields.filter((_, at) => places[at] === undefined).map(({ heading }) => heading);
    const { at, address } = this.#sheet(opened);
    if (parts.length > 0) this.findings.push(finding('form-part-missing', at, { sheet: address, parts }));
  }

  #place({ name }: OpenedSheet, row: number, column: number): CellPlace {
    return cellPlace(this.#file, row, column, name);
  }

  #sheet({ name }: OpenedSheet): CellPlace {
    return { address: name, at: { file: this.#file, range: FILE_START } };
  }
}

/** Whether a cell has content of its own, not only from a merge with cells above it. */
function isFilledItself(opened: OpenedSheet, row: number, column: number): boolean {
  const cell = opened.at(row, column);
  return cell.covered === undefined && (cell.isError || cell.isUnreckoned || textOf(cell) !== '');
}

function isFilledToTheLeft(opened: OpenedSheet, row: number, column: number): boolean {
  for (let at = column - 1; at >= 0; at--) {
    const cell = opened.at(row, at);
    if (cell.covered !== 'beside') return textOf(cell) !== '';
  }
  return false;
}
