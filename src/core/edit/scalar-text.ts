import { yamlText } from '../model/bare-text.ts';

/** Where a scalar will stand. */
export interface ScalarPlace {
  /** The text now in its place, with quotes; empty for a new scalar. */
  readonly old: string;
  /** The column of its key, from 0. */
  readonly indent: number;
  /** Whether it is inside { } or [ ], where block style is not possible. */
  readonly flow: boolean;
}

/**
 * A text or a number as YAML, as similar to the old one as possible: the same quotes, a block if it was one, and
 * without quotes if it cannot be misread. Line endings are line feeds.
 */
export function scalarText(value: string | number, { old, indent, flow }: ScalarPlace): string {
  if (typeof value === 'number') return String(value);
  const block = /^([|>])[-+\d]*(.*)/.exec(old);
  // A block that begins with white space would need an explicit indentation.
  const isBlock = !/^\s/.test(value);
  const end = block ? (/\n\s*$/.exec(old)?.[0] ?? '') : '';
  if (block && isBlock) return blockText(value, block[1] as string, block[2] as string, indent, end);
  if (value.includes('\n') && !flow && isBlock) return blockText(value, '|', '', indent, '');
  if (old.startsWith("'") && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`;
  return (old.startsWith('"') ? JSON.stringify(value) : yamlText(value)) + end;
}

/**
 * @param rest what follows the mark of the block: a comment
 * @param end the line endings after the block
 */
function blockText(value: string, mark: string, rest: string, indent: number, end: string): string {
  // A folded block would need a blank line for each line ending.
  const style = value.includes('\n') ? '|' : mark;
  const lines = value.split('\n').map((line) => (line === '' ? '' : ' '.repeat(indent + 2) + line));
  return `${style}-${rest.trimEnd()}\n${lines.join('\n')}${end}`;
}
