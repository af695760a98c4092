import type { Script } from './characters.ts';

/** Whether a character is always a piece of its own: a tab, or a line break. */
export const isApart = (character: string | undefined): boolean => character === '\t' || character === '\n';

/** A stretch of characters that the renderer sets together: of one look and one script, or a single tab or break. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly script: Script;
}

/**
 * Divides a text into pieces.
 *
 * @param runs the index of each character's run
 */
export function piecesOf(
  text: readonly string[],
  scripts: readonly Script[],
  runs: readonly number[],
): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end++) {
    const goesOn =
      end < text.length &&
      scripts[end] === scripts[start] &&
      runs[end] === runs[start] &&
      !isApart(text[end]) &&
      !isApart(text[end - 1]);
    if (goesOn) continue;
    pieces.push({ start, end, script: scripts[start] as Script });
    start = end;
  }
  return pieces;
}
