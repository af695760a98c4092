import type { Block, Heading, Paragraph, Table } from '../../model/document.ts';
import { official } from './official.ts';
import type { Scheme } from './scheme.ts';

/** The numbering schemes that a style can name; a new one is added here. */
const schemes: Readonly<Record<string, Scheme>> = { official };

/** A block with the number that stands in front of it; empty where it has none. */
export type Numbered = (Heading | Paragraph | Table) & { readonly label: string };

/**
 * Counts headings and numbered paragraphs. A number begins again at 1 below each block of a higher level; blocks that
 * are not there are not counted, so numbers close up.
 *
 * @param scheme the name of a scheme, as the style's `numbering` gives it
 */
export function numbered(blocks: readonly Block[], scheme: string): Numbered[] {
  const mark = schemes[scheme] ?? official;
  const counts = [0, 0, 0, 0, 0];
  return blocks.map((block) => {
    if (block.type === 'table' || !block.level) return { ...block, label: '' };
    counts.fill(0, block.level + 1);
    const n = (counts[block.level] ?? 0) + 1;
    counts[block.level] = n;
    return { ...block, label: mark(block.level, n) };
  });
}
