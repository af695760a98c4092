import type { KeyNode } from '../../generated/keys.ts';
import type { Name } from '../../wording/place-name.ts';

/**
 * The key under which `written` (English or Chinese) belongs: a misplaced key is mostly one with wrong indentation.
 *
 * @returns undefined if it belongs nowhere, or to several maps
 */
export function belongsUnder(written: string, root: KeyNode): Name | undefined {
  const owners = new Map<string, Name>();
  const visit = (node: KeyNode, name: Name): void => {
    for (const [key, { zh, node: inner }] of Object.entries(node.keys ?? {})) {
      if (key === written || zh === written) owners.set(name.key, name);
      visit(inner, { key, zh });
    }
    if (node.items) visit(node.items, name);
  };
  visit(root, { key: '', zh: '' });
  return owners.size === 1 ? [...owners.values()][0] : undefined;
}
