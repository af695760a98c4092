import type { CellData } from '../values.ts';
import type { FormField } from './fields.ts';
import { cellValueOf, fieldOf, isShort } from './shown.ts';

type DataMap = Record<string, unknown>;

/**
 * An entry of the file with a new value in one field. A short form in the file, such as a person given as a text, stays
 * short if possible. A map that becomes empty is removed.
 *
 * @param entry a map, a text in its short form, or undefined for a new entry
 * @param fields all fields of the entry
 * @param value the value of the cell; undefined empties the field
 * @param ids the ids of the file, so that references are written in the same way
 */
export function withField(
  entry: unknown,
  field: FormField,
  fields: readonly FormField[],
  value: CellData | undefined,
  ids: readonly (string | number)[],
): unknown {
  const meant = value === undefined ? undefined : valueMeant(field, value, fieldOf(entry, field), ids);
  return placed(entry, field.path, 0, fields, meant);
}

function placed(
  node: unknown,
  path: readonly string[],
  at: number,
  fields: readonly FormField[],
  value: unknown,
): unknown {
  const key = path[at];
  if (key === undefined) return value;
  let map: DataMap = {};
  if (typeof node === 'string') {
    if (at === path.length - 1 && isShort(key)) return value;
    map[shortKey(path.slice(0, at), fields)] = node;
  } else map = { ...(node as DataMap | undefined) };
  const inner = placed(map[key], path, at + 1, fields, value);
  if (inner === undefined) delete map[key];
  else map[key] = inner;
  return Object.keys(map).length === 0 ? undefined : map;
}

/** The key that a text in place of a map stands for. */
function shortKey(above: readonly string[], fields: readonly FormField[]): string {
  const inner = fields.find(
    ({ path }) =>
      path.length === above.length + 1 &&
      above.every((key, at) => path[at] === key) &&
      isShort(path[above.length] as string),
  );
  return inner?.path.at(-1) ?? '';
}

/** The value in the file for a cell's value. */
function valueMeant(
  field: FormField,
  value: CellData,
  old: unknown,
  ids: readonly (string | number)[],
): unknown {
  if (typeof value === 'string') {
    return Object.hasOwn(field.meanings, value) ? field.meanings[value] : value;
  }
  if (!Array.isArray(value)) return value;
  if (field.use === 'ids') return value.map((it) => knownId(it, [...[old ?? []].flat(), ...ids] as string[]));
  const items = itemsMeant(field, value as readonly string[], old);
  return typeof old === 'string' && items.length === 1 ? items[0] : items;
}

/** An id as the file writes it, as a text or as a number. */
const knownId = (written: string, ids: readonly (string | number)[]): string | number =>
  ids.find((it) => String(it) === written) ?? written;

/**
 * The lines of a cell as entries of a list. Lines that were shown for one entry of several paragraphs become that entry
 * again.
 */
function itemsMeant(field: FormField, lines: readonly string[], old: unknown): unknown[] {
  const known = [old ?? []]
    .flat()
    .map((item) => ({ item, shown: cellValueOf(field, [item], []) as readonly string[] }));
  const items: unknown[] = [];
  for (let at = 0; at < lines.length; ) {
    const it = known.find(
      ({ shown }) =>
        shown !== undefined && shown.length > 0 && shown.every((line, index) => lines[at + index] === line),
    );
    items.push(it ? it.item : lines[at]);
    at += it ? it.shown.length : 1;
  }
  return items;
}
