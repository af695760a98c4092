import { createTwoFilesPatch } from 'diff';
import picocolors from 'picocolors';
import type { Stream } from '../context.ts';
import { printable } from './printable.ts';

/** A text with the name of its file; /dev/null for a file that does not exist. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * The differences of two texts in the form of `diff -u`, with three lines around each change. Carriage returns at line
 * ends stay, so that the output of a pipe can be applied.
 */
export function unifiedDiff(before: NamedText, after: NamedText, { colour }: Pick<Stream, 'colour'>): string {
  const { red, green, cyan } = picocolors.createColors(colour);
  const lines = createTwoFilesPatch(before.name, after.name, before.text, after.text).split('\n');
  // Drops the lines before the file names, which `diff -u` does not write.
  const start = lines.findIndex((line) => line.startsWith('--- '));
  const shown = lines.slice(start, -1).map((line) => {
    const text = line.endsWith('\r') ? `${printable(line.slice(0, -1))}\r` : printable(line);
    if (line.startsWith('@@')) return cyan(text);
    if (/^(---|\+\+\+) /.test(line)) return text;
    return line.startsWith('-') ? red(text) : line.startsWith('+') ? green(text) : text;
  });
  return `${shown.join('\n')}\n`;
}
