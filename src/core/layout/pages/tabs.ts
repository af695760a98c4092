import { type MeasuredText, stretchWidth } from './measured-text.ts';
import { isApart } from './pieces.ts';

/** A tab stop, in twips from the paragraph's left edge. */
export interface Tab {
  readonly at: number;
  readonly alignment: 'left' | 'right' | 'center';
  /** The character that fills the room before it; by default none. */
  readonly leader?: string;
}

/** The place of a line that contains a tab, in twips. */
export interface TabbedLine {
  readonly tabs: readonly Tab[];
  /** From the paragraph's left edge to the beginning of the line. */
  readonly indent: number;
  /** The width of the line, from its beginning. */
  readonly width: number;
}

/**
 * Where the text continues after a tab, from the beginning of the line.
 *
 * @param place the position of the tab
 * @param x where the tab begins, from the beginning of the line
 */
export function afterTab(text: MeasuredText, place: number, x: number, line: TabbedLine): number {
  const here = x + line.indent;
  const stop = tabAfter(line.tabs, here);
  if (!stop) return (Math.floor(here / DEFAULT_TAB) + 1) * DEFAULT_TAB - line.indent;
  if (stop.alignment === 'left') return stop.at - line.indent;
  const { characters } = text;
  let end = place + 1;
  while (end < characters.length && !isApart(characters[end])) end += 1;
  const after = stretchWidth(text, place + 1, end);
  const share = stop.alignment === 'right' ? after : after / 2;
  return Math.max(x, Math.min(stop.at - line.indent, line.width) - share);
}

/** The next tab stop after a position, from the paragraph's left edge. */
export const tabAfter = (tabs: readonly Tab[], here: number): Tab | undefined =>
  tabs.find(({ at }) => at > here);

/** The distance of default tab stops, in twips (`w:defaultTabStop` of our settings). */
const DEFAULT_TAB = 420;
