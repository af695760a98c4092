import picocolors from 'picocolors';
import type { Stream } from '../context.ts';
import { printable } from './printable.ts';

/** A unified diff, as `createTwoFilesPatch` makes it, for a terminal: without what stands above it, and in colour. */
export function paintPatch(patch: string, { colour }: Stream): string {
  const { red, green, cyan } = picocolors.createColors(colour);
  const all = patch.split('\n');
  const lines = all
    .slice(
      all.findIndex((line) => line.startsWith('--- ')),
      -1,
    )
    .map((line) => {
      const shown = printable(line.replace(/\r$/, ''));
      if (line.startsWith('@@')) return cyan(shown);
      if (/^(---|\+\+\+) /.test(line)) return shown;
      return line.startsWith('-') ? red(shown) : line.startsWith('+') ? green(shown) : shown;
    });
  return `${lines.join('\n')}\n`;
}
