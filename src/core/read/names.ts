import type { KeyNode } from '../generated/keys.ts';

/** The English name of a key written in either language; a key that the schema does not know is returned unchanged. */
export function englishOf(spelling: string, node: KeyNode | undefined): string {
  if (!node?.keys || Object.hasOwn(node.keys, spelling)) return spelling;
  for (const [english, { zh }] of Object.entries(node.keys)) if (zh === spelling) return english;
  return spelling;
}

/**
 * The schema of the value under a key.
 *
 * @param english the key's English name
 */
export function under(node: KeyNode | undefined, english: string): KeyNode | undefined {
  return node?.keys && Object.hasOwn(node.keys, english) ? node.keys[english]?.node : undefined;
}

/** The names of a map's keys, in English and Chinese. */
export function namesIn(node: KeyNode): Set<string> {
  const names = new Set<string>();
  for (const [english, { zh }] of Object.entries(node.keys ?? {})) names.add(english).add(zh);
  return names;
}

/** The names of all keys at any depth, in English and Chinese. */
export function namesBelow(root: KeyNode): Set<string> {
  const names = new Set<string>();
  const seen = new Set<KeyNode>();
  const visit = (node: KeyNode) => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const name of namesIn(node)) names.add(name);
    for (const { node: child } of Object.values(node.keys ?? {})) visit(child);
    if (node.items) visit(node.items);
  };
  visit(root);
  return names;
}
