import type { Location, Position } from '../../model/diagnostic.ts';
import type { TemplateText } from './template-text.ts';

/** Gives the place in the file of each character of a template. Offsets count UTF-16 units from 0. */
export interface TextPlace {
  /** The location of `length` characters from `offset`. */
  location(offset: number, length: number): Location;
  /** The offset of a position in Handlebars' counting: lines from 1, columns from 0. */
  offsetOf(position: { line: number; column: number }): number;
  /** The text of the line that holds `offset`. */
  lineAt(offset: number): string;
}

/** The places of one template. */
export function placesIn({ file, text, start = { line: 1, column: 1 } }: TemplateText): TextPlace {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((it) => it.index + it[0].length)];
  const within = (offset: number) => Math.min(Math.max(offset, 0), text.length);
  const lineOf = (offset: number) => {
    let low = 0;
    for (let high = starts.length; high - low > 1; ) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const position = (offset: number): Position => {
    const line = lineOf(offset);
    const column = offset - starts[line]! + 1;
    return { line: start.line + line, column: line === 0 ? start.column + column - 1 : column };
  };
  return {
    location: (offset, length) => ({
      file,
      range: { start: position(within(offset)), end: position(within(offset + length)) },
    }),
    offsetOf: ({ line, column }) => within((starts[line - 1] ?? text.length) + column),
    lineAt(offset) {
      const line = lineOf(within(offset));
      return text.slice(starts[line], starts[line + 1]);
    },
  };
}
