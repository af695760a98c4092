import { type MeasuredText, stretchWidth } from './measured-text.ts';
import { APART } from './pieces.ts';

/** A place that text goes on from behind a tab, in twips from the paragraph's left edge. */
export interface Tab {
  readonly at: number;
  readonly alignment: 'left' | 'right' | 'center';
  /** What fills the room before it; left out, nothing. */
  readonly leader?: string;
}

/** Where a line stands that has a tab in it, in twips. */
export interface TabbedLine {
  readonly tabs: readonly Tab[];
  /** From the paragraph's left edge to the line's start. */
  readonly indent: number;
  /** The line's room, from its start. */
  readonly width: number;
}

/**
 * Where the text goes on after a tab, from the line's start.
 *
 * @param place of the tab
 * @param x where the tab begins, from the line's start
 */
export function afterTab(text: MeasuredText, place: number, x: number, line: TabbedLine): number {
  const here = x + line.indent;
  const stop = tabAfter(line.tabs, here);
  if (!stop) return (Math.floor(here / DEFAULT_TAB) + 1) * DEFAULT_TAB - line.indent;
  if (stop.alignment === 'left') return stop.at - line.indent;
  const { characters } = text;
  let end = place + 1;
  while (end < characters.length && !APART.test(characters[end] as string)) end += 1;
  const after = stretchWidth(text, place + 1, end);
  const share = stop.alignment === 'right' ? after : after / 2;
  return Math.max(x, Math.min(stop.at - line.indent, line.width) - share);
}

/** The tab that stands next behind a place, counted from the paragraph's left edge. */
export const tabAfter = (tabs: readonly Tab[], here: number): Tab | undefined =>
  tabs.find(({ at }) => at > here);

/** Twips between the tabs of a paragraph that names none (`w:defaultTabStop` of our settings). */
const DEFAULT_TAB = 420;
