import { stringify } from 'yaml';
import { type KeyNode, unitKeys } from '../generated/keys.ts';
import type { Path, Source } from '../model/source.ts';
import { under } from '../read/names.ts';
import { scalarText } from './scalar-text.ts';

/**
 * An entry that a list of the unit's file gets, as lines of YAML with its dash; keys are in the language of the file.
 *
 * @param list the key of the list
 * @param entry by English keys; null is a key without a value
 */
export function entryText(source: Source, list: string, entry: object): string {
  return stringify([named(entry, under(unitKeys, list)?.items, isInChinese(source))], {
    lineWidth: 0,
    nullStr: '',
  });
}

/**
 * A map of scalars as YAML on one line, keys in the language of the file.
 *
 * @param path where it is to stand
 * @param map by English keys
 */
export function inlineText(source: Source, path: Path, map: object): string {
  const entries = Object.entries(map).map(
    ([key, value]) =>
      `${keyAt(source, [...path, key])}: ${scalarText(value, { old: '', indent: 0, flow: true })}`,
  );
  return `{ ${entries.join(', ')} }`;
}

/** The name of the key at the end of a path, in the language of the file. */
export function keyAt(source: Source, path: Path): string {
  const key = String(path.at(-1));
  if (!isInChinese(source)) return key;
  let node: KeyNode | undefined = unitKeys;
  for (const step of path.slice(0, -1)) node = typeof step === 'number' ? node?.items : under(node, step);
  return node?.keys?.[key]?.zh ?? key;
}

/**
 * Data of a unit's file with keys in Chinese, or left in English.
 *
 * @param data by English keys
 * @param keys what the schema says of it; that of the whole file if left out
 */
export const inKeys = (data: object, isChinese: boolean, keys: KeyNode | undefined = unitKeys): unknown =>
  named(data, keys, isChinese);

/** A value as it is to stand at a path, keys in the language of the file. */
export function namedAt(source: Source, path: Path, value: unknown): unknown {
  let node: KeyNode | undefined = unitKeys;
  for (const step of path) node = typeof step === 'number' ? node?.items : under(node, step);
  return named(value, node, isInChinese(source));
}

/** A key at the top of the file, in its language. */
export const topKey = (source: Source, key: string): string =>
  isInChinese(source) ? (unitKeys.keys?.[key]?.zh ?? key) : key;

/** Every file has a year; how that key is spelt is taken for the language of the file. */
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
