import type { Block, Inline, Text } from '../../document/document.ts';
import { OPAQUE } from '../../model/opaque.ts';
import { type OriginSpan, type Passage, spansWithin } from '../../model/passage.ts';
import { type InlineSource, passageOf } from './passages.ts';

/**
 * Blocks whose texts carry the origins of their characters.
 *
 * @param madeOf gives what inlines were made from, if it was noted
 */
export function withOrigins(
  blocks: readonly Block[],
  madeOf: (printed: readonly Inline[]) => readonly InlineSource[],
): Block[] {
  const traced = (inlines: readonly Inline[]): readonly Inline[] => {
    const [source] = madeOf(inlines);
    return source ? tracedInlines(inlines, passageOf(source, 'text')) : inlines;
  };
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'heading':
        return { ...block, children: traced(block.children) };
      case 'paragraph':
        return {
          ...block,
          ...(block.runIn && { runIn: traced(block.runIn) }),
          children: traced(block.children),
        };
      case 'table':
        return {
          ...block,
          header: block.header.map(traced),
          rows: block.rows.map((row) => row.map(traced)),
        };
      default:
        return block;
    }
  });
}

/** Inlines with the origins of their passage; without, where their texts are not those of the passage. */
function tracedInlines(inlines: readonly Inline[], { value, pieces }: Passage): readonly Inline[] {
  if (plainOf(inlines) !== value) return inlines;
  let at = 0;
  const trace = (it: Inline): Inline => {
    if (it.type === 'strong') return { ...it, children: it.children.map(trace) };
    const from = at;
    at += shownIn(it).length;
    const origins: readonly OriginSpan[] = it.to === undefined ? spansWithin(pieces, from, at) : [];
    return origins.length > 0 ? { ...it, origins } : it;
  };
  return inlines.map(trace);
}

const plainOf = (inlines: readonly Inline[]): string =>
  inlines.map((it) => (it.type === 'strong' ? plainOf(it.children) : shownIn(it))).join('');

/** What stands for a text in its passage. */
const shownIn = ({ value, to }: Text): string => (to === undefined ? value : OPAQUE);
