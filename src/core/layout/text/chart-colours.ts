/**
 * The colours of a chart's series in order, as six hexadecimal digits. Neighbours differ in lightness, so that they can
 * be told apart in black and white.
 */
const COLOURS = ['1F4E79', '9DC3E6', '595959', 'D0CECE', '2E75B6', 'BDD7EE', '7F7F7F', 'EDEDED'] as const;

/** The colours of lines, which must be visible on white. */
const LINE_COLOURS = ['1F4E79', 'C55A11', '595959', '2E75B6', '7F6000', '7F7F7F'] as const;

/** The colour of a series, by its index. */
export function chartColour(form: 'bar' | 'stacked' | 'line', place: number): string {
  const colours = form === 'line' ? LINE_COLOURS : COLOURS;
  return colours[place % colours.length] as string;
}

/** Whether a colour is so dark that text on it must be white. */
export const isDark = (colour: string): boolean =>
  [0, 2, 4].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0) < 400;

/** How the line of a series is drawn: its width, the size of its markers (both in points), and its dashes. */
export interface LineStroke {
  readonly width: number;
  readonly dash: 'solid' | 'shortDash' | 'shortDot' | 'shortDashDot';
  readonly marker: 'circle' | 'square' | 'diamond' | 'triangle';
  readonly size: number;
}

/** The widest first, because it is drawn first. */
const STROKES: readonly LineStroke[] = [
  { width: 3.5, dash: 'solid', marker: 'circle', size: 9 },
  { width: 2.25, dash: 'shortDash', marker: 'square', size: 7 },
  { width: 1.75, dash: 'shortDot', marker: 'diamond', size: 6 },
  { width: 1.25, dash: 'shortDashDot', marker: 'triangle', size: 4 },
];

/**
 * The line of a series, by its index. If two series have the same values, the later line lies on the earlier one; it is
 * thinner and dashed, so that both are visible.
 */
export const lineStroke = (place: number): LineStroke => STROKES[place % STROKES.length] as LineStroke;
