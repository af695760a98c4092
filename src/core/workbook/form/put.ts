import type { CellData } from '../values.ts';
import type { FormField } from './fields.ts';
import { cellValueOf, fieldOf, isShort } from './shown.ts';

type Map = Record<string, unknown>;

/**
 * An entry of the file with another value in one of its fields. What the file writes shortly, such as a person as a post,
 * stays short where that says it all; a map that is left with nothing goes.
 *
 * @param entry a map, a text in its place, or undefined for a new one
 * @param fields all fields of the entry
 * @param value as the cell gives it; undefined empties the field
 * @param ids those that the file knows, to be referred to as it writes them
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
  let map: Map = {};
  if (typeof node === 'string') {
    if (at === path.length - 1 && isShort(key)) return value;
    map[shortKey(path.slice(0, at), fields)] = node;
  } else map = { ...(node as Map | undefined) };
  const inner = placed(map[key], path, at + 1, fields, value);
  if (inner === undefined) delete map[key];
  else map[key] = inner;
  return Object.keys(map).length === 0 ? undefined : map;
}

/** The key that a text in the place of a map stands for. */
function shortKey(above: readonly string[], fields: readonly FormField[]): string {
  const inner = fields.find(
    ({ path }) =>
      path.length === above.length + 1 &&
      above.every((key, at) => path[at] === key) &&
      isShort(path[above.length] as string),
  );
  return inner?.path.at(-1) ?? '';
}

/** What a cell's value is in the file. */
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

/** An id as the file has it, as a text or as a number. */
const knownId = (written: string, ids: readonly (string | number)[]): string | number =>
  ids.find((it) => String(it) === written) ?? written;

/** The lines of a cell as entries of a list: those that an entry of several paragraphs was shown as are one again. */
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
