import type { Block, Document, Inline } from '../document/document.ts';

/**
 * The names that references in a document point at and that no target has: each once, in the order of the document. A
 * target must be numbered, because a reference prints its number.
 */
export function brokenReferences({ body, attachments }: Document): string[] {
  const blocks = [...body, ...attachments.flatMap((it) => it.body ?? [])];
  const targets = new Set([
    ...attachments.map(({ name }) => name),
    ...body.map((it) =>
      it.type === 'chart' || it.type === 'table' || ('level' in it && it.level) ? it.name : undefined,
    ),
  ]);
  const named = blocks.flatMap(inlinesOf).flatMap(referencesIn);
  return [...new Set(named)].filter((it) => !targets.has(it));
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.type) {
    case 'table':
      return [...block.header, ...block.rows.flat()].flat();
    case 'flow':
    case 'chart':
      return [];
    case 'heading':
      return block.children;
    case 'paragraph':
      return [...(block.runIn ?? []), ...block.children];
  }
}

function referencesIn(inline: Inline): string[] {
  if (inline.type === 'strong') return inline.children.flatMap(referencesIn);
  return inline.to === undefined ? [] : [inline.to];
}
