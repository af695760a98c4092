import type { Glyphs, Page } from '../../../src/core/layout/pages/page.ts';
import type { DrawnGlyph, DrawnPage } from './pdf-glyphs.ts';

/** Characters on the same baseline, from left to right; in points. */
export interface StandingLine {
  readonly text: string;
  readonly left: number;
  readonly baseline: number;
  /** The left edge of each character. */
  readonly at: readonly number[];
}

/** The lines of a page that this program made, without turned text. */
export const ownLines = ({ shapes }: Page): StandingLine[] =>
  standingLines(
    shapes
      .filter((it): it is Glyphs => it.type === 'glyphs' && !it.turn)
      .flatMap(({ text, x, baseline, advances }) => {
        let at = x;
        return [...text].map((it, index) => {
          const glyph = { text: it, x: at, baseline, turn: 0 };
          at += advances[index] as number;
          return glyph;
        });
      }),
  );

/** The lines of a page of a PDF. */
export const drawnLines = ({ glyphs }: DrawnPage): StandingLine[] =>
  standingLines(glyphs.filter(({ turn }) => turn === 0));

function standingLines(glyphs: readonly DrawnGlyph[]): StandingLine[] {
  const rows: DrawnGlyph[][] = [];
  const shown = glyphs.filter((it) => it.text.trim() !== '');
  for (const it of [...shown].sort((a, b) => a.baseline - b.baseline)) {
    const row = rows.at(-1);
    if (row && it.baseline - (row[0] as DrawnGlyph).baseline < SAME) row.push(it);
    else rows.push([it]);
  }
  return rows.map((row) => {
    const sorted = row.sort((a, b) => a.x - b.x);
    const at = sorted.map(({ x }) => x);
    return {
      text: sorted.map(({ text }) => text).join(''),
      left: at[0] as number,
      baseline: (sorted[0] as DrawnGlyph).baseline,
      at,
    };
  });
}

/** How much the baselines of one line's characters may differ, in points. */
const SAME = 1.5;
