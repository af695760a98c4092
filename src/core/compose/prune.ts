import type { Block } from '../document/document.ts';

/**
 * Removes every heading without content. A part with nothing to say has no heading, so that the numbers of the
 * following ones close up.
 */
export function prune(blocks: readonly Block[]): Block[] {
  const result: Block[] = [];
  let below = 0;
  for (const block of blocks.toReversed()) {
    if (block.type !== 'heading') below = 6;
    else if (below <= block.level) continue;
    else below = block.level;
    result.push(block);
  }
  return result.reverse();
}
