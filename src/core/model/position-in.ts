import type { Position } from './diagnostic.ts';

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
