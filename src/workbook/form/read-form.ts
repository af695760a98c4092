import { stringify } from 'yaml';
import { finding } from '../../diagnostics/finding.ts';
import { inKeys } from '../../edit/entry-text.ts';
import { FILE_START, type Finding } from '../../model/diagnostic.ts';
import type { Path } from '../../model/source.ts';
import { type CellPlace, cellPlace } from '../cell.ts';
import type { OpenedSheet } from '../open-workbook.ts';
import type { Origin } from '../refused-at.ts';
import { type CellData, readCell, textOf } from '../values.ts';
import type { FormField, FormSheet } from './fields.ts';
import { REQUIRED_MARK } from './write-form.ts';

/** What was filled in. */
export interface FilledForm {
  /** By English keys, in the order of the form. */
  readonly data: Data;
  /** Which cells it came from. */
  readonly origins: readonly Origin[];
  readonly findings: readonly Finding[];
}

type Data = Record<string, unknown>;

/** How far down the headings of a table may have been moved. */
const MOST_HEAD_ROWS = 20;

/** Reads a form that was filled in; what cannot be taken is told with its address. */
export function readForm(
  file: string,
  opened: readonly OpenedSheet[],
  form: readonly FormSheet[],
): FilledForm {
  const filling = new Filling(file);
  for (const sheet of form) {
    const found = opened.find(({ name }) => name.trim() === sheet.name);
    if (!found) continue;
    if (sheet.isTable) filling.table(found, sheet);
    else filling.list(found, sheet);
  }
  const { data, origins, findings } = filling;
  if (Object.keys(data).length > 0 || findings.length > 0) return { data, origins, findings };
  const sheets = form.map(({ name }) => name);
  return { data, origins, findings: [finding('form-not-filled', { file, range: FILE_START }, { sheets })] };
}

/** What was filled in as the text of a new file. */
export function firstText(data: object, keys: 'zh' | 'en', comment: string): string {
  return `# ${comment}\n\n${stringify(inKeys(data, keys === 'zh'), { lineWidth: 0 })}`;
}

const headingIn = (text: string): string => text.replaceAll(REQUIRED_MARK, '').replace(/\s/g, '');

class Filling {
  readonly data: Data = {};
  readonly origins: Origin[] = [];
  readonly findings: Finding[] = [];
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  /** A sheet that asks one by one: the name of each thing, and beside it what was filled in. */
  list(opened: OpenedSheet, sheet: FormSheet): void {
    const missing: [FormField, CellPlace][] = [];
    let isFilled = sheet.path.length === 0;
    for (let row = 0; row < opened.height; row++) {
      const heading = headingIn(textOf(opened.at(row, 0)));
      const field = sheet.fields.find((it) => it.heading === heading);
      if (!field) continue;
      const place = cellPlace(this.#file, row, 1, sheet.name);
      const read = readCell(opened.at(row, 1), field.what, place, field.heading);
      if (read.finding) this.findings.push(read.finding);
      if (read.value !== undefined) {
        const path = [...sheet.path, ...field.path];
        put(this.data, path, valueIn(field, read.value));
        this.origins.push({ path, place });
        isFilled = true;
      } else if (!read.finding && field.isRequired) missing.push([field, place]);
    }
    if (isFilled) for (const [field, place] of missing) this.#missing(field, place);
  }

  /** A row for each entry of a list. */
  table(opened: OpenedSheet, sheet: FormSheet): void {
    const head = headOf(opened, sheet);
    if (!head) return;
    const entries: unknown[] = [];
    for (const [at, heading] of head.unknown) {
      const place = cellPlace(this.#file, head.row, at, sheet.name);
      this.findings.push(finding('column-unknown', place.at, { cell: place.address, column: heading }));
    }
    for (let row = head.row + 1; row < opened.height; row++) {
      const entry = this.#entry(opened, sheet, head, row, [...sheet.path, entries.length]);
      if (entry !== undefined) entries.push(entry);
    }
    if (entries.length > 0) put(this.data, sheet.path, entries);
  }

  #entry(opened: OpenedSheet, sheet: FormSheet, { columns }: Head, row: number, path: Path): unknown {
    const entry: Data = {};
    const missing: [FormField, CellPlace][] = [];
    const origins: Origin[] = [];
    let text: unknown;
    let isFilled = false;
    for (const [at, field] of columns) {
      const place = cellPlace(this.#file, row, at, sheet.name);
      const read = readCell(opened.at(row, at), field.what, place, field.heading);
      if (read.finding) this.findings.push(read.finding);
      isFilled ||= read.finding !== undefined || read.value !== undefined;
      if (read.value === undefined) {
        if (!read.finding && field.isRequired) missing.push([field, place]);
        continue;
      }
      const value = valueIn(field, read.value);
      if (field.path.length === 0) text = value;
      else put(entry, field.path, value);
      origins.push({ path: [...path, ...field.path], place });
    }
    if (!isFilled) return undefined;
    for (const [field, place] of missing) this.#missing(field, place);
    const start = cellPlace(this.#file, row, columns[0]?.[0] ?? 0, sheet.name);
    this.origins.push({ path, place: start }, ...origins);
    return text ?? entry;
  }

  #missing({ heading }: FormField, { at, address }: CellPlace): void {
    this.findings.push(finding('cell-empty', at, { cell: address, column: heading }));
  }
}

interface Head {
  readonly row: number;
  readonly columns: readonly (readonly [at: number, field: FormField])[];
  readonly unknown: readonly (readonly [at: number, heading: string])[];
}

/** The row of a table in which most of its headings stand. */
function headOf(opened: OpenedSheet, { fields }: FormSheet): Head | undefined {
  let best: Head | undefined;
  for (let row = 0; row < Math.min(opened.height, MOST_HEAD_ROWS); row++) {
    const columns: [number, FormField][] = [];
    const unknown: [number, string][] = [];
    for (let at = 0; at < opened.width; at++) {
      const heading = headingIn(textOf(opened.at(row, at)));
      const field = fields.find((it) => it.heading === heading);
      if (field && !columns.some(([, it]) => it === field)) columns.push([at, field]);
      else if (heading !== '') unknown.push([at, heading]);
    }
    if (columns.length > (best?.columns.length ?? 0)) best = { row, columns, unknown };
  }
  return best;
}

const valueIn = ({ meanings }: FormField, value: CellData): unknown =>
  typeof value === 'string' && Object.hasOwn(meanings, value) ? meanings[value] : value;

/** Puts a value where it belongs in maps that are made on the way. */
function put(data: Data, path: readonly string[], value: unknown): void {
  let map = data;
  for (const key of path.slice(0, -1)) {
    map[key] ??= {};
    map = map[key] as Data;
  }
  map[path.at(-1) as string] = value;
}
