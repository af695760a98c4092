import { type Script, scriptOf } from './characters.ts';

/** What is always a piece of its own: tabs, line breaks, page breaks. */
export const APART = /[\t\n\f]/;

/** A stretch of characters that the renderer sets together: of one look and one script, or a single tab or break. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly script: Script;
}

/**
 * The script of each character. A weak one has that of the character before, or Western at the beginning of the
 * paragraph.
 */
export function resolvedScripts(text: readonly string[]): Script[] {
  const scripts = text.map(scriptOf);
  let last: Script = 'western';
  return scripts.map((it) => {
    if (it !== 'weak') last = it;
    return last;
  });
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
  const apart = (place: number) => APART.test(text[place] as string);
  for (let place = 0; place < text.length; place++) {
    const last = pieces.at(-1);
    const joins =
      last &&
      scripts[place] === scripts[place - 1] &&
      runs[place] === runs[place - 1] &&
      !apart(place) &&
      !apart(place - 1);
    if (joins) pieces[pieces.length - 1] = { ...last, end: place + 1 };
    else pieces.push({ start: place, end: place + 1, script: scripts[place] as Script });
  }
  return pieces;
}
