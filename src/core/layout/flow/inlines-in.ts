import type { FlowBlock } from './block.ts';
import type { FlowInline } from './inline.ts';
import type { FieldEdge } from './mark.ts';

/** All that stands in some blocks, in reading order; of a link also what is in it. */
export function* inlinesIn(blocks: Iterable<FlowBlock>): Generator<FlowInline> {
  for (const block of blocks) {
    if (block.type === 'paragraph') yield* within(block.children);
    else if (block.type === 'frame') yield* inlinesIn(block.paragraphs);
    else if (block.type === 'field') yield block satisfies FieldEdge;
    else for (const { cells } of block.rows) for (const { paragraphs } of cells) yield* inlinesIn(paragraphs);
  }
}

function* within(inlines: readonly FlowInline[]): Generator<FlowInline> {
  for (const it of inlines) {
    yield it;
    if (it.type === 'link') yield* within(it.children);
  }
}
