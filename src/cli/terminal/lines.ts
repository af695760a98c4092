import { padded, wrap } from './wrap.ts';

/** Text wrapped to a width, each line with the same indentation. */
export function indented(text: string, indent: string, columns: number): string {
  return wrap(text, Math.max(MOST_NARROW, columns - indent.length))
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}

/**
 * Names and texts in two columns; a long text continues below itself.
 *
 * @param width the width of the names in columns
 */
export function labelled(
  rows: readonly (readonly [label: string, text: string])[],
  width: number,
  columns: number,
): string {
  return rows
    .map(([label, text]) => {
      const indent = ' '.repeat(width + GAP.length);
      return padded(label, width) + GAP + indented(text, indent, columns).trimStart();
    })
    .join('\n');
}

const GAP = '  ';

/** Text is never wrapped to fewer columns; a narrower terminal wraps it itself. */
const MOST_NARROW = 24;
