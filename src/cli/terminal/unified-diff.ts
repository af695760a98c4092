import { createTwoFilesPatch } from 'diff';
import picocolors from 'picocolors';
import type { Stream } from '../context.ts';
import { printable } from './printable.ts';

/** A text under a name: a file's, or /dev/null for one that is not there. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * How two texts differ, as `diff -u` writes it, with three lines around each change. Carriage returns at the end of lines
 * stay, so that what a pipe receives can be applied.
 */
export function unifiedDiff(before: NamedText, after: NamedText, { colour }: Pick<Stream, 'colour'>): string {
  const { red, green, cyan } = picocolors.createColors(colour);
  const lines = createTwoFilesPatch(before.name, after.name, before.text, after.text).split('\n');
  // What stands before the names no other program writes.
  const start = lines.findIndex((line) => line.startsWith('--- '));
  const shown = lines.slice(start, -1).map((line) => {
    const text = line.endsWith('\r') ? `${printable(line.slice(0, -1))}\r` : printable(line);
    if (line.startsWith('@@')) return cyan(text);
    if (/^(---|\+\+\+) /.test(line)) return text;
    return line.startsWith('-') ? red(text) : line.startsWith('+') ? green(text) : text;
  });
  return `${shown.join('\n')}\n`;
}
