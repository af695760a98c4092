import { padded, wrap } from './wrap.ts';

/** A text broken to a width, each line behind the same indent. */
export function indented(text: string, indent: string, columns: number): string {
  return wrap(text, Math.max(MOST_NARROW, columns - indent.length))
    .split('\n')
    .map((line) => indent + line)
    .join('\n');
}

/**
 * Lines of a name and what there is to say of it, in two columns; a long text goes on below itself.
 *
 * @param width of the names, in columns of the terminal
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

/** Text is never broken to less than this many columns: a terminal as narrow as that wraps it itself. */
const MOST_NARROW = 24;
