/**
 * The colours of a chart's series, six hexadecimal digits each, in turn. Neighbours differ in lightness, so that they are
 * told apart on a printer without colour too.
 */
const COLOURS = ['1F4E79', '9DC3E6', '595959', 'D0CECE', '2E75B6', 'BDD7EE', '7F7F7F', 'EDEDED'] as const;

/** Of lines, which have to be seen on white. */
const LINE_COLOURS = ['1F4E79', 'C55A11', '595959', '2E75B6', '7F6000', '7F7F7F'] as const;

/** The colour of the series at a place. */
export function chartColour(form: 'bar' | 'stacked' | 'line', place: number): string {
  const colours = form === 'line' ? LINE_COLOURS : COLOURS;
  return colours[place % colours.length] as string;
}

/** Whether a colour is so dark that what is written on it has to be white. */
export const isDark = (colour: string): boolean =>
  [0, 2, 4].reduce((sum, at) => sum + Number.parseInt(colour.slice(at, at + 2), 16), 0) < 400;

/** How the line of a series is drawn: its width and the size of its marks in points, and its dashes. */
export interface LineStroke {
  readonly width: number;
  readonly dash: 'solid' | 'shortDash' | 'shortDot' | 'shortDashDot';
  readonly marker: 'circle' | 'square' | 'diamond' | 'triangle';
  readonly size: number;
}

/** Broad ones first: they are drawn first. */
const STROKES: readonly LineStroke[] = [
  { width: 3.5, dash: 'solid', marker: 'circle', size: 9 },
  { width: 2.25, dash: 'shortDash', marker: 'square', size: 7 },
  { width: 1.75, dash: 'shortDot', marker: 'diamond', size: 6 },
  { width: 1.25, dash: 'shortDashDot', marker: 'triangle', size: 4 },
];

/**
 * The line of the series at a place. Where two series have the same values the later lies on the earlier, and is so much
 * thinner and dashed that both are seen.
 */
export const lineStroke = (place: number): LineStroke => STROKES[place % STROKES.length] as LineStroke;
