import { eastAsianWidth } from 'get-east-asian-width';
import type { CellStyle } from 'hucre/xlsx';

const BORDER = { style: 'thin', color: { rgb: 'FFA6A6A6' } } as const;

const GRID: CellStyle['border'] = { top: BORDER, right: BORDER, bottom: BORDER, left: BORDER };

const filled = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
  // A conditional format is filled by its background, a cell by its foreground.
  bgColor: { rgb },
});

/**
 * No font of a cell has a colour: the library writes it where the standard does not have it (ECMA-376, 18.8.22).
 * 宋体 and 黑体 are on every Chinese machine, and what others have in their place is near in width.
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

/** Words that explain, beside what is to be filled in. */
export const NOTE: CellStyle = {
  font: { ...BODY_FONT, size: 9 },
  fill: filled('FFF2F2F2'),
  border: GRID,
  alignment: { vertical: 'top', wrapText: true },
};

/** What was said last year, beside this year's. */
export const EARLIER = filled('FFD9D9D9');

export const DATA: CellStyle = {
  font: BODY_FONT,
  border: GRID,
  alignment: { vertical: 'center', wrapText: true },
};

export const CENTRED: CellStyle = { ...DATA, alignment: { ...DATA.alignment, horizontal: 'center' } };

/** What is past its deadline. */
export const OVERDUE: CellStyle = { fill: filled('FFFCE4D6'), font: { color: { rgb: 'FFC00000' } } };

/** Days as they are written in official tables, and read by every spreadsheet as days. */
export const DATE_FORMAT = 'yyyy-mm-dd';

/** The widest line of a text, in the widths of a figure that columns are measured by. */
export function shownWidth(text: string): number {
  return Math.max(...text.split('\n').map((line) => [...line].reduce((sum, it) => sum + widthOf(it), 0)));
}

/** The height of a line of the body, in points. */
export const LINE_HEIGHT = 15;

/** How many lines a text takes in a column; one line is as wide as the column but for its margins. */
export const linesIn = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(shownWidth(line) / (width - 1.5))), 0);

const widthOf = (character: string): number => eastAsianWidth(character.codePointAt(0) as number);
