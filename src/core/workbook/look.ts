import { eastAsianWidth } from 'get-east-asian-width';
import type { CellStyle } from 'hucre/xlsx';

const BORDER = { style: 'thin', color: { rgb: 'FFA6A6A6' } } as const;

const GRID: CellStyle['border'] = { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER };

const filled = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
  // Conditional formats use the background colour for a fill, cells the foreground colour.
  bgColor: { rgb },
});

/**
 * Fonts of cells have no colour, because the library writes it at a wrong place (ECMA-376, 18.8.22). Every Chinese
 * machine has 宋体 and 黑体; the fonts that replace them elsewhere have a similar width.
 */
export const BODY_FONT = { name: '宋体', size: 11 } as const;
const HEAD_FONT = { name: '黑体', size: 11 } as const;

export const TITLE: CellStyle = {
  font: { ...HEAD_FONT, size: 16 },
  alignment: { horizontal: 'center', vertical: 'center' },
};

export const HEADING: CellStyle = {
  font: HEAD_FONT,
  fill: filled('FFD9E2F3'),
  border: GRID,
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** Explanations beside the cells to fill in. */
export const NOTE: CellStyle = {
  font: { ...BODY_FONT, size: 9 },
  fill: filled('FFF2F2F2'),
  border: GRID,
  alignment: { vertical: 'top', wrapText: true },
};

/** The fill of last year's data. */
export const EARLIER = filled('FFD9D9D9');

export const DATA: CellStyle = {
  font: BODY_FONT,
  border: GRID,
  alignment: { vertical: 'center', wrapText: true },
};

export const CENTRED: CellStyle = { ...DATA, alignment: { ...DATA.alignment, horizontal: 'center' } };

/** The style of overdue rows. */
export const OVERDUE: CellStyle = { fill: filled('FFFCE4D6'), font: { color: { rgb: 'FFC00000' } } };

/** The form of dates in official tables; every spreadsheet reads it as a date. */
export const DATE_FORMAT = 'yyyy-mm-dd';

/** The width of the longest line of a text, in widths of a digit, the unit of column widths. */
export function shownWidth(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].reduce((sum, it) => sum + widthOf(it), 0)));
}

/** The height of a line of the body, in points. */
export const LINE_HEIGHT = 15;

/** The number of lines that a text takes in a column, allowing for its margins. */
export const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(shownWidth(line) / (width - 1.5))), 0);

const widthOf = (character: string): number => eastAsianWidth(character.codePointAt(0) as number);
