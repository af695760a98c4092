import type { Position, TextEdit } from '../../model/diagnostic.ts';

/** An edit by offsets in UTF-16 units, end exclusive. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The offsets at which the lines of a text begin; a line ends after its line feed. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * The edit by offsets.
 *
 * @param starts the line starts of `text`
 * @returns undefined if it is outside the text, or would split a surrogate pair or a CRLF
 */
export function replacementOf(
  { range, newText }: TextEdit,
  text: string,
  starts: readonly number[],
): Replacement | undefined {
  const start = offsetOf(range.start, text, starts);
  const end = offsetOf(range.end, text, starts);
  if (start === undefined || end === undefined || start > end) return undefined;
  return { start, end, newText };
}

function offsetOf({ line, column }: Position, text: string, starts: readonly number[]): number | undefined {
  const start = starts[line - 1];
  if (start === undefined || !Number.isInteger(column) || column < 1) return undefined;
  const offset = start + column - 1;
  const next = starts[line];
  const isInLine = offset <= text.length && (next === undefined || offset < next);
  return isInLine && !parts(text, offset) ? offset : undefined;
}

function parts(text: string, offset: number): boolean {
  const pair = text.slice(offset - 1, offset + 1);
  return offset > 0 && (pair === '\r\n' || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair));
}
