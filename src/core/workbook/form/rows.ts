import { valueAt } from '../../model/value-at.ts';
import type { CellData } from '../values.ts';
import type { FormField } from './fields.ts';
import { cellValueOf, fieldOf } from './shown.ts';

/** The values of a row of a form, in the order of the sheet's fields, as reading its cells gives them. */
export type FormRow = readonly (CellData | undefined)[];

/**
 * The values of an entry, one for each field.
 *
 * @param known the existing ids
 */
export const rowOf = (entry: unknown, fields: readonly FormField[], known: readonly string[]): FormRow =>
  fields.map((it) => cellValueOf(it, it.use === 'owner' ? undefined : fieldOf(entry, it), known));

/** The ids of a file's problems, as texts. */
export const idsOf = (data: unknown): string[] =>
  entriesAt(data, ['problems']).flatMap((it) => {
    const id = valueAt(it, ['id']);
    return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
  });

/** The entries of a list of the file; empty if there is no list. */
export function entriesAt(data: unknown, path: readonly (string | number)[]): readonly unknown[] {
  const list = valueAt(data, path);
  return Array.isArray(list) ? list : [];
}

/** Whether a row is empty. */
export const isEmptyRow = (row: FormRow): boolean => row.every((it) => it === undefined);

/**
 * The names by which rows of another sheet refer to entries of a list: the first field of each entry. Equal names get a
 * number.
 */
export function ownerNames(names: readonly (string | undefined)[]): (string | undefined)[] {
  const all = new Map<string, number>();
  for (const it of names) if (it !== undefined) all.set(it, (all.get(it) ?? 0) + 1);
  const seen = new Map<string, number>();
  return names.map((it) => {
    if (it === undefined || all.get(it) === 1) return it;
    const number = (seen.get(it) ?? 0) + 1;
    seen.set(it, number);
    return `${it}（${number}）`;
  });
}
