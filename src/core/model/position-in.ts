import { FILE_START, type Location, type Position } from './diagnostic.ts';
import { firstFrom } from './first-from.ts';

/**
 * The position of a character of a text in its file.
 *
 * @param start where the text begins in the file
 * @param offset of the character in the text, in UTF-16 units
 */
export function positionIn(text: string, start: Position, offset: number): Position {
  const ends = lineEndsOf(text);
  const line = firstFrom(ends.length, (it) => (ends[it] as number) > offset);
  return line === 0
    ? { line: start.line, column: start.column + offset }
    : { line: start.line + line, column: offset - (ends[line - 1] as number) + 1 };
}

/** The place of a stretch of a file's text, from one offset to another, that lies on one line. */
export function placeOnLine(file: string, text: string, from: number, to: number): Location {
  const start = positionIn(text, FILE_START.start, from);
  return { file, range: { start, end: { line: start.line, column: start.column + to - from } } };
}

let last: { readonly text: string; readonly ends: readonly number[] } = { text: '', ends: [] };

/**
 * Where the lines of a text end, behind their breaks. Those of the text that was asked for last are kept, since one text
 * can have thousands of findings.
 */
function lineEndsOf(text: string): readonly number[] {
  if (last.text !== text)
    last = { text, ends: Array.from(text.matchAll(/\r\n|\r|\n/g), (it) => it.index + it[0].length) };
  return last.ends;
}
