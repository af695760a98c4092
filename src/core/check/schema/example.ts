import type { KeyNode } from '../../generated/keys.ts';

/** An example value from the schema; undefined for lists and maps. */
export function exampleOf(
  node: (KeyNode & { readonly example?: string | number | boolean }) | undefined,
): string | undefined {
  return node?.example === undefined ? undefined : String(node.example);
}
