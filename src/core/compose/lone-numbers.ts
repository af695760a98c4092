import type { Block, Level } from '../document/document.ts';

/**
 * Removes the number of a paragraph that is the only one of its level, because a number 1 without a number 2 makes no
 * sense. The levels below it move up, so that no level is skipped. Headings, and paragraphs that references can name,
 * keep their numbers.
 */
export function withoutLoneNumbers(blocks: readonly Block[]): Block[] {
  const lone = loneIn(blocks);
  if (lone.size === 0) return [...blocks];
  let under = 0;
  return blocks.map((block) => {
    if (block.type === 'heading') under = 0;
    if (block.type !== 'paragraph' || !block.level) return block;
    if (lone.has(block)) {
      under = block.level;
      const { level: _, ...plain } = block;
      return plain;
    }
    if (block.level <= under) under = 0;
    return under > 0 ? { ...block, level: (block.level - 1) as Level } : block;
  });
}

/** The numbered paragraphs without a second one of the same level, below the same block of a higher level. */
function loneIn(blocks: readonly Block[]): Set<Block> {
  const lone = new Set<Block>();
  const beside: Block[][] = [[], [], [], [], [], []];
  const end = (from: number) => {
    for (let level = from; level < beside.length; level++) {
      const group = beside[level] as Block[];
      const [only] = group;
      if (group.length === 1 && only?.type === 'paragraph' && !only.name) lone.add(only);
      beside[level] = [];
    }
  };
  for (const block of blocks) {
    if (!('level' in block) || !block.level) continue;
    end(block.level + 1);
    beside[block.level]?.push(block);
  }
  end(0);
  return lone;
}
