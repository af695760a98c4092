import type { KeyNode } from '../../generated/keys.ts';

/** A value that could stand at a place, as the schema gives one; undefined for lists and maps. */
export function exampleOf(
  node: (KeyNode & { readonly example?: string | number | boolean }) | undefined,
): string | undefined {
  return node?.example === undefined ? undefined : String(node.example);
}
