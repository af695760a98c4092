import type { Block, Chart, Heading, Paragraph, Procedure, Table } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import { markBefore } from '../text/number-mark.ts';
import { official } from './official.ts';
import type { SchemeLevel } from './scheme.ts';
import { schemeLevel, schemes } from './schemes.ts';

/** The number of a heading or an item. */
export interface Numbering {
  /** The number as printed in front; empty if there is none. */
  readonly label: string;
  /** How references name it; absent without a number. */
  readonly called?: string;
  /** How its level is set; absent without a level. */
  readonly look?: SchemeLevel;
}

/** A block with its number. */
export type Numbered = (Heading | Paragraph | Table | Procedure | Chart) & Numbering;

/**
 * Numbers headings and numbered paragraphs. Numbers restart at 1 below each block of a higher level, unless the scheme
 * lets them run on. Parts that are left out are not counted, so numbers close up. Charts are counted separately, 图1,
 * 图2, and so are tables with a title, 表1.
 *
 * @param scheme the name of a scheme, as in the style's `numbering`
 */
export function numbered(blocks: readonly Block[], scheme: string): Numbered[] {
  const levels = schemes[scheme] ?? official;
  const counts = [0, 0, 0, 0, 0, 0];
  let charts = 0;
  let tables = 0;
  return blocks.map((block): Numbered => {
    if (block.type === 'chart') {
      charts += 1;
      return { ...block, label: `图${charts}\u3000`, called: `图${charts}` };
    }
    if (block.type === 'table' && block.title !== undefined) {
      tables += 1;
      return { ...block, label: `表${tables}\u3000`, called: `表${tables}` };
    }
    if (block.type === 'table' || block.type === 'flow' || !block.level) return { ...block, label: '' };
    for (let below = block.level + 1; below < counts.length; below++)
      if (!schemeLevel(levels, below).runsOn) counts[below] = 0;
    const n = (counts[block.level] ?? 0) + 1;
    counts[block.level] = n;
    const look = schemeLevel(levels, block.level);
    const opening = block.type === 'paragraph' && block.runIn ? block.runIn : block.children;
    return { ...block, label: markBefore(look.mark(n), plainText(opening)), called: look.called(n), look };
  });
}
