import type { Range } from '../../core/model/diagnostic.ts';
import { excerpt } from './excerpt.ts';
import { linesOfText } from './lines-of-text.ts';

/** The colours of a frame's parts. */
export interface FramePaint {
  gutter(text: string): string;
  mark(text: string): string;
}

/** How many lines are shown before and after the line at fault. */
const NEIGHBOURS = 1;

/** At least this many columns of a line are shown, however narrow the terminal. */
const LEAST_ROOM = 24;

/**
 * The lines around a fault, with the fault underlined.
 *
 * @param text the text of the whole file
 * @param columns the width to keep to
 * @returns lines separated by line feeds; empty if the text has no such line
 */
export function codeFrame(text: string, { start, end }: Range, columns: number, paint: FramePaint): string {
  const lines = linesOfText(text);
  if (start.line > lines.length || text === '') return '';
  // What follows the last line feed is no line, unless the fault is there.
  const count = lines.at(-1) === '' && start.line < lines.length ? lines.length - 1 : lines.length;
  const first = Math.max(1, start.line - NEIGHBOURS);
  const last = Math.min(count, start.line + NEIGHBOURS);
  const digits = String(last).length;
  const room = Math.max(LEAST_ROOM, columns - digits - '   | '.length);
  const gutter = (number: number | '') => paint.gutter(`  ${String(number).padStart(digits)} |`);

  const frame: string[] = [];
  for (let number = first; number <= last; number++) {
    const line = lines[number - 1] as string;
    if (number !== start.line) {
      frame.push(`${gutter(number)} ${excerpt(line, 1, 1, room).text}`.trimEnd());
      continue;
    }
    const to = end.line > start.line ? line.trimEnd().length + 1 : end.column;
    const { text: shown, before, marked } = excerpt(line, start.column, to, room);
    frame.push(`${gutter(number)} ${shown}`.trimEnd());
    frame.push(`${gutter('')} ${' '.repeat(before)}${paint.mark('^'.repeat(marked))}`);
  }
  return frame.join('\n');
}
