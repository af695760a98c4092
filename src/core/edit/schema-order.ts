import type { KeyNode } from '../generated/keys.ts';
import { under } from '../read/names.ts';

/** Data with the keys of each map in the order of the schema; unknown keys come last, in their old order. */
export function inSchemaOrder(data: unknown, node: KeyNode | undefined): unknown {
  if (Array.isArray(data)) return data.map((it) => inSchemaOrder(it, node?.items));
  if (typeof data !== 'object' || data === null || !node?.keys) return data;
  const map = data as Record<string, unknown>;
  return Object.fromEntries(
    keysInOrder(Object.keys(map), node).map((key) => [key, inSchemaOrder(map[key], under(node, key))]),
  );
}

/** Keys in the order of the schema, unknown ones last. */
export function keysInOrder(keys: readonly string[], node: KeyNode | undefined): string[] {
  const order = Object.keys(node?.keys ?? {});
  const has = new Set(keys);
  const known = new Set(order);
  return [...order.filter((key) => has.has(key)), ...keys.filter((key) => !known.has(key))];
}
