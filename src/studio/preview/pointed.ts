import { goTo } from '../state/going.ts';
import type { PagePassage } from '../worker/passages.ts';

/** How far beside a line a click still means it, in points. */
const NEAR = 4;

/** How many characters behind a click are looked for in the value. */
const WORDS = 8;

interface Pointed {
  readonly passage: PagePassage;
  /** The character that is meant, in UTF-16 units. */
  readonly at: number;
}

/** The passage at a point of a page, in points from its upper left corner. */
export function pointedAt(passages: readonly PagePassage[], x: number, y: number): Pointed | undefined {
  for (const passage of passages) {
    const { top, height, edges, text } = passage;
    if (y < top - NEAR || y > top + height + NEAR) continue;
    const right = edges.findIndex((it) => it > x);
    if (right <= 0) continue;
    return { passage, at: [...text].slice(0, right - 1).join('').length };
  }
  return undefined;
}

/** Goes to where the passage is written that stands at a point of a page. */
export function goToPointed(pointed: Pointed): void {
  const { passage, at } = pointed;
  const words = passage.text.slice(at, at + WORDS);
  goTo({ path: passage.path, ...(!passage.isBeside && { words }) });
}
