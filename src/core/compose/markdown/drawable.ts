import type { RootContent } from 'mdast';
import type { Block } from '../../document/document.ts';
import { Undrawable } from './directives.ts';

/** Makes the blocks of all nodes that can be drawn; the others are reported elsewhere, as faults. */
export function drawable(
  blocksOf: (nodes: readonly RootContent[]) => Block[],
  nodes: readonly RootContent[],
): Block[] {
  const without = (left: readonly RootContent[]): Block[] => {
    try {
      return blocksOf(left);
    } catch (error) {
      if (error instanceof Undrawable) return left.length > 1 ? left.flatMap((it) => without([it])) : [];
      throw error;
    }
  };
  return without(nodes);
}
