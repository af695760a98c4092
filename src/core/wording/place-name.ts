import type { KeyNode } from '../generated/keys.ts';
import type { Path } from '../model/source.ts';

/** The name of a place: its key in both languages, and the number of the entry in a list, from 1. */
export type Name = {
  /** Empty for the file as a whole. */
  readonly key: string;
  readonly zh: string;
  readonly entry?: number | undefined;
};

/** The schema of the value at `path`; undefined if unknown. */
export function nodeAt(keys: KeyNode, path: Path): KeyNode | undefined {
  let node: KeyNode | undefined = keys;
  for (const step of path) node = typeof step === 'number' ? node?.items : keyOf(node, step)?.node;
  return node;
}

/** The name of the place at `path`. */
export function nameOf(keys: KeyNode, path: Path): Name {
  const last = path.findLastIndex((step) => typeof step === 'string');
  if (last < 0) return { key: '', zh: '' };
  const key = path[last] as string;
  const zh = keyOf(nodeAt(keys, path.slice(0, last)), key)?.zh ?? key;
  const entry = path[last + 1];
  return { key, zh, ...(entry !== undefined && { entry: Number(entry) + 1 }) };
}

/** The English and Chinese names of some keys of a map, in the given order. */
export function namesOf(node: KeyNode | undefined, keys: readonly string[]): { en: string[]; zh: string[] } {
  return { en: [...keys], zh: keys.map((key) => keyOf(node, key)?.zh ?? key) };
}

/** The key `name` of a map, if the schema names it. */
function keyOf(node: KeyNode | undefined, name: string) {
  return node?.keys && Object.hasOwn(node.keys, name) ? node.keys[name] : undefined;
}
