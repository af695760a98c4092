import { finding } from '../../diagnostics/finding.ts';
import type { Finding, Location } from '../../model/diagnostic.ts';
import type { Path } from '../../model/source.ts';
import { valueAt } from '../../model/value-at.ts';
import type { CellPlace } from '../cell.ts';
import type { CellOrigin } from '../refused-at.ts';
import type { CellData } from '../values.ts';
import type { FormField } from './fields.ts';
import { withField } from './put.ts';
import type { FilledForm, GivenSheet, ReturnedFormRow } from './read-form.ts';
import { entriesAt, type FormRow, ownerNames, rowOf } from './rows.ts';
import { isSameValue } from './shown.ts';
import { type Slot, slotsOf } from './slots.ts';

type Data = Record<string, unknown>;

/** The data of a file after a form was brought in. */
export interface MergeResult {
  /** By English keys. */
  readonly data: Data;
  /** Which value came from which cell. */
  readonly origins: readonly CellOrigin[];
  readonly findings: readonly Finding[];
}

/** The file that a form is brought into. */
export interface MergeInto {
  /** The file's data when the form was written; undefined for a form that was written empty. */
  readonly base: unknown;
  /** The file's data now; empty for a new file. */
  readonly data: unknown;
  /** Gives the place of a value in the file, for findings; absent for a new file, in which nothing can be lost. */
  readonly at?: ((path: Path) => Location) | undefined;
}

/**
 * Brings the content of a form into the data of a file. Only changes made in the form count; other changes in the file
 * since then stay. If both were changed, the form wins and there is a finding. Without a base, empty cells and missing
 * rows mean nothing.
 */
export function mergeForm({ sheets, known }: FilledForm, into: MergeInto): MergeResult {
  const merging = new Merging(into, known);
  for (const it of sheets) {
    if (!it.sheet.isTable) merging.map(it);
    else if (it.sheet.inner === undefined) merging.list(it);
    else merging.innerLists(it, it.sheet.inner);
  }
  return merging;
}

/** A merged list, for the inner lists of its entries. */
interface MergedList {
  /** The name of its sheet. */
  readonly name: string;
  readonly slots: readonly Slot[];
  /** The names that rows of another sheet use for its entries: as the form was written, and as it came back. */
  readonly baseNames: readonly (string | undefined)[];
  readonly givenNames: readonly (string | undefined)[];
}

class Merging implements MergeResult {
  data: Data;
  readonly origins: CellOrigin[] = [];
  readonly findings: Finding[] = [];
  readonly #into: MergeInto;
  /** The ids that cells were read with. */
  readonly #known: readonly string[];
  readonly #lists = new Map<string, MergedList>();

  constructor(into: MergeInto, known: readonly string[]) {
    this.#into = into;
    this.#known = known;
    this.data = structuredClone(into.data) as Data;
  }

  #row(entry: unknown, fields: readonly FormField[]): FormRow {
    return rowOf(entry, fields, this.#known);
  }

  /** Merges a sheet about a map or about the whole file. */
  map({ sheet: { path, fields }, rows: [row], place }: GivenSheet): void {
    if (!row) return;
    const { base } = this.#into;
    const before = base === undefined ? undefined : this.#row(valueAt(base, path), fields);
    const entry = this.#entry(valueAt(this.data, path), row, before, fields);
    if (path.length > 0) this.#put(path, entry);
    else this.data = entry as Data;
    this.origins.push({ path, place }, ...originsOf(path, row, fields));
  }

  list({ sheet, rows, place }: GivenSheet): void {
    const { path, fields } = sheet;
    const { base } = this.#into;
    const before = base === undefined ? undefined : entriesAt(base, path);
    const now = entriesAt(this.#into.data, path);
    const { entries, slots } = this.#entries(sheet.name, path, fields, before, rows, now);
    this.#put(path, entries.length > 0 ? entries : undefined);
    this.origins.push({ path, place });
    const nameOf = (row: FormRow | undefined) => (row?.[0] === undefined ? undefined : String(row[0]));
    this.#lists.set(path.join(), {
      name: sheet.name,
      slots,
      baseNames: ownerNames((before ?? []).map((it) => nameOf(this.#row(it, fields.slice(0, 1))))),
      givenNames: ownerNames(rows.map(({ values }) => nameOf(values))),
    });
  }

  /** Merges the inner lists of a list's entries; the first cell of each row says which entry it belongs to. */
  innerLists({ sheet, rows, place }: GivenSheet, inner: string): void {
    const { path, fields } = sheet;
    const list = this.#lists.get(path.join());
    const [owner, ...own] = fields;
    if (!list || !owner) return;
    const slotOf = slotFinder(list);
    const rowsOf = new Map<Slot, ReturnedFormRow[]>();
    for (const row of rows) {
      const name = row.values[0];
      if (name === undefined) continue;
      const slot = slotOf(String(name));
      const [cell] = row.places;
      if (!slot) {
        const { at, address } = cell ?? row.start;
        const args = { cell: address, column: owner.heading, value: String(name), owners: list.name };
        this.findings.push(finding('form-owner-unknown', at, args));
        continue;
      }
      const all = rowsOf.get(slot) ?? [];
      if (all.length === 0) rowsOf.set(slot, all);
      all.push({ ...row, values: row.values.slice(1), places: row.places.slice(1) });
    }
    const { base, data } = this.#into;
    for (const [at, slot] of list.slots.entries()) {
      if (slot.row === undefined) continue;
      const innerOf = (from: unknown, index: number | undefined) =>
        index === undefined ? [] : entriesAt(from, [...path, index, inner]);
      const before = base === undefined ? undefined : innerOf(base, slot.base);
      const now = innerOf(data, slot.target);
      const innerPath = [...path, at, inner];
      const { entries } = this.#entries(
        sheet.name,
        innerPath,
        own,
        before,
        rowsOf.get(slot) ?? [],
        now,
        slot.target,
      );
      this.#put(innerPath, entries.length > 0 ? entries : undefined);
      this.origins.push({ path: innerPath, place });
    }
  }

  #entries(
    name: string,
    path: Path,
    fields: readonly FormField[],
    base: readonly unknown[] | undefined,
    rows: readonly ReturnedFormRow[],
    now: readonly unknown[],
    /** For an inner list: the index of its entry in the file. */
    owner?: number,
  ) {
    const before = base?.map((it) => this.#row(it, fields));
    const target = now.map((it) => this.#row(it, fields));
    const values = rows.map(({ values }) => values);
    const { slots, removedEntries, keptEntries } = slotsOf(before, values, target, fields);
    const entries = slots.map((slot, at) => {
      const old = slot.target === undefined ? undefined : structuredClone(now[slot.target]);
      const row = slot.row === undefined ? undefined : rows[slot.row];
      if (!row) return old;
      // An entry that the file no longer has is written completely.
      const was = slot.base === undefined ? undefined : before?.[slot.base];
      const entry =
        old === undefined
          ? this.#entry(undefined, row, was && [], fields)
          : this.#entry(old, row, was ?? (base === undefined ? undefined : []), fields);
      this.origins.push({ path: [...path, at], place: row.start }, ...originsOf([...path, at], row, fields));
      return entry;
    });
    const standing = (index: number): Path =>
      owner === undefined ? [...path, index] : [path[0] as string, owner];
    for (const [code, indexes] of [
      ['form-row-removed', removedEntries],
      ['form-row-kept', keptEntries],
    ] as const)
      for (const index of indexes)
        if (this.#into.at)
          this.findings.push(
            finding(code, this.#into.at(standing(index)), { sheet: name, entry: inWords(target[index]) }),
          );
    return { entries: entries.filter((it) => it !== undefined), slots };
  }

  /** @param before the values that the form was written with; undefined if empty cells mean nothing */
  #entry(
    old: unknown,
    row: ReturnedFormRow,
    before: FormRow | undefined,
    fields: readonly FormField[],
  ): unknown {
    const now = this.#row(old, fields);
    const ids = problemIds(this.data);
    let entry = old;
    for (const [at, field] of fields.entries()) {
      const place = row.places[at];
      if (!place) continue;
      const value = row.values[at];
      const was = before?.[at];
      const isUntouched = before === undefined ? value === undefined : isSameValue(value, was);
      if (isUntouched || isSameValue(value, now[at])) continue;
      if (before !== undefined && this.#into.at && !isSameValue(was, now[at]))
        this.#alsoChanged(field, place, now[at]);
      entry = withField(entry, field, fields, value, ids);
    }
    return entry;
  }

  #alsoChanged({ heading }: FormField, { at, address }: CellPlace, value: CellData | undefined): void {
    const args = { cell: address, column: heading, value: [value ?? ''].flat().join('；') };
    this.findings.push(finding('form-also-changed', at, args));
  }

  #put(path: Path, value: unknown): void {
    let node = this.data as Record<string | number, unknown>;
    for (const key of path.slice(0, -1)) {
      if (value === undefined && node[key] === undefined) return;
      node[key] ??= {};
      node = node[key] as Record<string | number, unknown>;
    }
    const key = path.at(-1) as string;
    if (value === undefined) delete node[key];
    else node[key] = value;
    // A map that becomes empty is removed.
    if (path.length > 1 && typeof path.at(-2) === 'string' && Object.keys(node).length === 0)
      this.#put(path.slice(0, -1), undefined);
  }
}

/** Gives the slot that rows of another sheet mean by the name of an entry. */
function slotFinder({ slots, baseNames, givenNames }: MergedList): (name: string) => Slot | undefined {
  const byGiven = new Map<string, Slot>();
  const byBase = new Map<string, Slot>();
  const add = (names: Map<string, Slot>, name: string | undefined, slot: Slot) => {
    if (name !== undefined && !names.has(name)) names.set(name, slot);
  };
  for (const slot of slots) {
    if (slot.row === undefined) continue;
    add(byGiven, givenNames[slot.row], slot);
    if (slot.base !== undefined) add(byBase, baseNames[slot.base], slot);
  }
  // The number in a name is from when the form was written; rows may have been moved since.
  return (name) =>
    NUMBERED.test(name) ? (byBase.get(name) ?? byGiven.get(name)) : (byGiven.get(name) ?? byBase.get(name));
}

const NUMBERED = /（\d+）$/;

/** The cell of each value of an entry, and for each map in it the first cell. */
function originsOf(
  path: Path,
  { values, places }: ReturnedFormRow,
  fields: readonly FormField[],
): CellOrigin[] {
  const found: CellOrigin[] = [];
  for (const [at, field] of fields.entries()) {
    const place = places[at];
    if (!place) continue;
    // For a missing value, only the path of the value itself, so that the finding points at its cell.
    const least = values[at] === undefined ? field.path.length : 1;
    for (let length = least; length <= field.path.length; length++)
      found.push({ path: [...path, ...field.path.slice(0, length)], place });
  }
  return found;
}

/** The ids of the problems as the file writes them. */
const problemIds = (data: Data): (string | number)[] =>
  entriesAt(data, ['problems']).map((it) => valueAt(it, ['id']) as string | number);

/** An entry in a few words, for a message. */
const inWords = (row: FormRow | undefined): string =>
  (row ?? [])
    .filter((it) => it !== undefined)
    .slice(0, 3)
    .map((it) => [it].flat().join('；'))
    .join('，');
