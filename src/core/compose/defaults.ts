import { type KeyNode, unitKeys } from '../generated/keys.ts';
import type { Unit } from '../generated/unit.ts';
import { fieldsOf } from '../template/values.ts';

/** Fills in the schema's defaults in every map that exists; creates no map only for a default. */
export function withDefaults(unit: Unit): Unit {
  return filled(unit, unitKeys) as Unit;
}

function filled(value: unknown, node: KeyNode): unknown {
  if (Array.isArray(value)) return node.items ? value.map((it) => filled(it, node.items as KeyNode)) : value;
  if (typeof value !== 'object' || value === null || !node.keys) return value;
  const result: Record<string, unknown> = { ...fieldsOf(value) };
  for (const [key, { node: child }] of Object.entries(node.keys)) {
    if (result[key] !== undefined) result[key] = filled(result[key], child);
    else if (child.default !== undefined) result[key] = child.default;
  }
  return result;
}
