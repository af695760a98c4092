import type { Position } from './diagnostic.ts';

/** Where a character of a text stands in the file, in which the text begins at `start`. */
export function positionIn(text: string, start: Position, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const last = lines.at(-1) as string;
  return lines.length === 1
    ? { line: start.line, column: start.column + last.length }
    : { line: start.line + lines.length - 1, column: last.length + 1 };
}
