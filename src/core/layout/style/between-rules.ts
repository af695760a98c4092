import type { Style } from '../../generated/style.ts';
import { twips } from './measure.ts';

/**
 * Text between two rules. Word, WPS and LibreOffice set the baseline of a line of exact height at four fifths of it,
 * so that the text is lower than the middle; a margin makes up for that. Lengths are in twips.
 */

/** The room between a rule and the lines above or below it. */
export interface RuleMargins {
  readonly top: number;
  readonly bottom: number;
}

/** The margins of a table's cells, by which their text is in the middle between two rules. */
export const cellMargins = ({ table, text }: Style): RuleMargins =>
  marginsAround(twips(table.linePitch), twips(text.tableCell.size));

/** The lines of 版记: one line and its margins are as high as a line of the text. */
export function recordLine({ grid, text }: Style): RuleMargins & { readonly line: number } {
  const [room, size] = [twips(grid.linePitch), twips(text.record.size)];
  const line = Math.min(room, Math.round((room / 2 + MIDDLE * size) / ABOVE));
  return { line, ...marginsAround(line, size) };
}

/** The share of an exact line that is above its baseline. */
const ABOVE = 0.8;

/** How far the middle of a Chinese character is above the baseline, in ems. */
const MIDDLE = 0.38;

function marginsAround(line: number, size: number): RuleMargins {
  const bottom = Math.round(2 * (ABOVE * line - MIDDLE * size) - line);
  return { top: Math.max(0, -bottom), bottom: Math.max(0, bottom) };
}
