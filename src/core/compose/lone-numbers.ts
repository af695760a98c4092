import type { Block, Level } from '../model/document.ts';

/**
 * Takes the number from a paragraph that is the only one of its level: what has no second has no first. The levels below
 * it move up, so that none is skipped. A paragraph that references can name keeps its number, and so do headings.
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

/** The numbered paragraphs that have no other of their level beside them, below the same block of a higher one. */
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
