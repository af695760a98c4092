import { stringify } from 'yaml';
import { type KeyNode, unitKeys } from '../generated/keys.ts';
import type { Path, Source } from '../model/source.ts';
import { under } from '../read/names.ts';
import { scalarText } from './scalar-text.ts';

/**
 * A new entry of a list of the unit's file as YAML lines with a dash; keys in the language of the file.
 *
 * @param list the key of the list
 * @param entry by English keys; null gives a key without a value
 */
export function entryText(source: Source, list: string, entry: object): string {
  return stringify([named(entry, under(unitKeys, list)?.items, isInChinese(source))], {
    lineWidth: 0,
    nullStr: '',
  });
}

/**
 * A map of scalars as YAML on one line; keys in the language of the file.
 *
 * @param path where it will stand
 * @param map by English keys
 */
export function inlineText(source: Source, path: Path, map: object): string {
  const entries = Object.entries(map).map(
    ([key, value]) =>
      `${keyAt(source, [...path, key])}: ${scalarText(value, { old: '', indent: 0, flow: true })}`,
  );
  return `{ ${entries.join(', ')} }`;
}

/** The name of the last key of a path, in the language of the file. */
export function keyAt(source: Source, path: Path): string {
  const key = String(path.at(-1));
  if (!isInChinese(source)) return key;
  let node: KeyNode | undefined = unitKeys;
  for (const step of path.slice(0, -1)) node = typeof step === 'number' ? node?.items : under(node, step);
  return node?.keys?.[key]?.zh ?? key;
}

/**
 * Data of a unit's file with Chinese keys, or with English ones unchanged.
 *
 * @param data by English keys
 * @param keys the schema's keys for it; by default those of the whole file
 */
export const inKeys = (data: object, isChinese: boolean, keys: KeyNode | undefined = unitKeys): unknown =>
  named(data, keys, isChinese);

/** A value for a certain path, with keys in the language of the file. */
export function namedAt(source: Source, path: Path, value: unknown): unknown {
  let node: KeyNode | undefined = unitKeys;
  for (const step of path) node = typeof step === 'number' ? node?.items : under(node, step);
  return named(value, node, isInChinese(source));
}

/** A top-level key in the language of the file. */
export const topKey = (source: Source, key: string): string =>
  isInChinese(source) ? (unitKeys.keys?.[key]?.zh ?? key) : key;

/** Whether the file's keys are Chinese. Decided by the key for the year, which every file has. */
export const isInChinese = (source: Source): boolean => source.spelling(['year']) === unitKeys.keys?.year?.zh;

function named(value: unknown, keys: KeyNode | undefined, isChinese: boolean): unknown {
  if (Array.isArray(value)) return value.map((it) => named(it, keys?.items, isChinese));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, it]) => it !== undefined)
      .map(([key, it]) => {
        const known = keys?.keys && Object.hasOwn(keys.keys, key) ? keys.keys[key] : undefined;
        return [isChinese && known ? known.zh : key, named(it, known?.node, isChinese)];
      }),
  );
}
