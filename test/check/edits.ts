import type { Finding, Position, Range } from '../../src/core/model/diagnostic.ts';

/** The text in a range. */
export function textAt(text: string, range: Range): string {
  return text.slice(offsetOf(text, range.start), offsetOf(text, range.end));
}

/** The text after all fixes of the findings. */
export function apply(text: string, findings: readonly Finding[]): string {
  return findings
    .flatMap(({ fix }) => fix ?? [])
    .map(({ range, newText }) => ({
      start: offsetOf(text, range.start),
      end: offsetOf(text, range.end),
      newText,
    }))
    .sort((one, other) => other.start - one.start)
    .reduce((mended, { start, end, newText }) => mended.slice(0, start) + newText + mended.slice(end), text);
}

function offsetOf(text: string, { line, column }: Position): number {
  const before = text.split('\n').slice(0, line - 1);
  return before.reduce((sum, it) => sum + it.length + 1, 0) + column - 1;
}
