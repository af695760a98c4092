import { FILE_START, type Location, type Position } from './diagnostic.ts';

/**
 * The position of a character of a text in its file.
 *
 * @param start where the text begins in the file
 * @param offset of the character in the text, in UTF-16 units
 */
export function positionIn(text: string, start: Position, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = lines.at(-1) as string;
  return lines.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + lines.length - 1, column: last.length + 1 };
}

/** The place of a stretch of a file's text, from one offset to another, that lies on one line. */
export function placeOnLine(file: string, text: string, from: number, to: number): Location {
  const start = positionIn(text, FILE_START.start, from);
  return { file, range: { start, end: { line: start.line, column: start.column + to - from } } };
}
