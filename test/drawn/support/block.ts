import { defaultStyle } from '../../../src/core/generated/style.ts';
import { lineMargins } from '../../../src/core/layout/style/margins.ts';
import { points } from '../../../src/core/layout/style/measure.ts';

const mm = (pt: number) => (pt / 72) * 25.4;

/** A length of the style in mm. */
export const lengthOf = (length: string): number => mm(points(length));

/** The text block of GB/T 9704-2012, 5.2.1, in mm from the upper left corner of the paper. */
export const BLOCK = { left: 28, right: 184, top: 37, bottom: 262 };

/** The height of a line of the grid in mm. */
export const LINE = mm(points(defaultStyle.grid.linePitch));

/** The distance between two lines of a title in mm. */
export const TITLE_LINE = mm(points(defaultStyle.title.linePitch));

/** The width of a character of the grid in mm. */
export const CHARACTER = mm(points('三号') + points(defaultStyle.grid.characterSpacing));

/** An em of 四号 in mm: the size of the page number and of 版记. */
export const SMALL_EM = mm(points('四号'));

const margins = lineMargins(defaultStyle);

/** Where the lines of an upright page begin in the file, in mm. */
export const LINES_TOP = mm(margins.top);

/** Where they end, in mm. */
export const LINES_BOTTOM = 297 - mm(margins.bottom);

/**
 * How far LibreOffice moves the lines of an upright page down, in mm: it divides the space that 22 lines leave between
 * top and bottom; Word leaves it at the bottom.
 */
export const SHARED = (297 - mm(margins.top) - mm(margins.bottom) - defaultStyle.grid.lines * LINE) / 2;

/** The upper edge of a line of the grid as LibreOffice draws it, in mm; the first line is 0. */
export const lineTop = (line: number): number => LINES_TOP + SHARED + line * LINE;

/** The middle of a line's characters as LibreOffice draws it, in mm. */
export const lineMiddle = (line: number): number => lineTop(line) + LINE / 2;
