import type { ParagraphBox, Typeset } from '../box.ts';
import { isBlank } from '../characters.ts';
import { isHanging } from '../chinese-break.ts';
import { isBreak } from '../lines.ts';
import { pieceWidth, seamBefore } from '../measured-text.ts';
import { extentOf } from '../paragraph.ts';
import { afterTab, tabAfter } from '../tabs.ts';

/** A line with the place of each character, in twips from the left edge of text block or cell. */
export interface SetLine {
  /** The places of its characters among the paragraph's, without the break that ends it. */
  readonly start: number;
  readonly end: number;
  /** Where each begins, and where the last ends: one more than there are characters. */
  readonly at: readonly number[];
  /** What fills the room of tabs. */
  readonly leaders: readonly Leader[];
}

export interface Leader {
  /** The place of the tab among the paragraph's characters. */
  readonly place: number;
  readonly text: string;
}

/** Where the characters of a paragraph's line stand. */
export function setLine(box: ParagraphBox, line: number): SetLine {
  const { typeset, lines } = box;
  const { start, end: whole } = lines[line] as (typeof lines)[number];
  const { text, left } = typeset;
  const end = whole > start && isBreak(text.characters[whole - 1]) ? whole - 1 : whole;
  const indent = line === 0 ? typeset.firstIndent : 0;
  const room = typeset.width - indent;
  const { at, leaders } = natural(typeset, start, end, indent, room);
  const isLast = line === lines.length - 1;
  const shown = isLast ? end : withoutBlanks(text.characters, start, end);
  const width = at[shown - start] as number;
  const { alignment } = typeset;
  if (alignment === 'distributed' || (alignment === 'justified' && !isLast && end === whole))
    spread(typeset, start, shown, room, at);
  const aside = alignment === 'center' ? (room - width) / 2 : alignment === 'right' ? room - width : 0;
  const origin = left + indent + aside;
  return { start, end, at: at.map((it) => it + origin), leaders };
}

/** The characters one after the other, from the line's start, each as wide as it is. */
function natural(
  { text, tabs }: Typeset,
  start: number,
  end: number,
  indent: number,
  width: number,
): { readonly at: number[]; readonly leaders: Leader[] } {
  const at: number[] = [];
  const leaders: Leader[] = [];
  let x = 0;
  for (const piece of text.pieces) {
    if (piece.end <= start) continue;
    if (piece.start >= end) break;
    const from = Math.max(start, piece.start);
    const to = Math.min(end, piece.end);
    if (text.characters[from] === '\t') {
      at.push(x);
      const leader = tabAfter(tabs, x + indent)?.leader;
      if (leader) leaders.push({ place: from, text: leader });
      x = afterTab(text, from, x, { tabs, indent, width });
      continue;
    }
    if (from > start) x += seamBefore(text, from);
    const spacing = text.runs[text.runOf[from] as number]?.spacing ?? 0;
    for (let place = from; place < to; place++)
      at.push(x + (text.before[place] as number) - (text.before[from] as number) + (place - from) * spacing);
    x += pieceWidth(text, from, to);
  }
  at.push(x);
  return { at, leaders };
}

/** Where a line ends without the blanks at its end, which take no room where text goes on below. */
function withoutBlanks(characters: readonly string[], start: number, end: number): number {
  let shown = end;
  while (shown > start && isBlank(characters[shown - 1])) shown -= 1;
  return shown;
}

/**
 * Spreads a line to its whole width: what is free is shared evenly by the places behind each Chinese character, each blank,
 * and each stretch of Western text that Chinese follows. What stands before a tab stays. LibreOffice drops what of each
 * share is less than a twip, so that its lines end up to a point before the edge.
 */
function spread({ text }: Typeset, start: number, end: number, room: number, at: number[]): void {
  const { characters, scripts } = text;
  const hangs = (at[end - start] as number) > room && isHanging(characters[end - 1]);
  const gaps: number[] = [];
  let all = 0;
  for (let place = start; place < end - (hangs ? 2 : 1); place++) {
    if (characters[place] === '\t') {
      gaps.fill(0);
      all = 0;
    }
    const isChinese = scripts[place] === 'chinese';
    const own =
      (isChinese ? 1 : 0) +
      (!isChinese && characters[place] === ' ' ? 1 : 0) +
      (!isChinese && scripts[place + 1] === 'chinese' ? 1 : 0);
    gaps.push(own);
    all += own;
  }
  // A mark that hangs over the edge stands beyond it.
  const free = room - (at[end - start - (hangs ? 1 : 0)] as number);
  if (free <= 0 || all === 0) return;
  const share = free / all;
  let aside = 0;
  for (let index = 1; index < at.length; index++) {
    aside += (gaps[index - 1] ?? 0) * share;
    at[index] = (at[index] as number) + aside;
  }
}

/** How far below the upper edge of a line its characters stand, twips. */
export function baselineOf({ typeset, lines }: ParagraphBox, line: number): number {
  const it = lines[line] as (typeof lines)[number];
  // Renderers put the baseline of a line of a given height at four fifths of it.
  if (typeset.isExact) return Math.floor((it.height * 4) / 5);
  const extent = extentOf(typeset.text, it, typeset.heights);
  if (!extent) return it.height;
  return extent.ascent + Math.floor((it.height - extent.ascent - extent.descent) / 2);
}
