import { displayWidth } from '../terminal/width.ts';
import { padded, wrap } from '../terminal/wrap.ts';
import type { ProgramHelp, Row } from './answers.ts';

const INDENT = '  ';
const GAP = '  ';

/** A meaning is wrapped only if so many columns are left for it. */
const LEAST_ROOM = 40;

/**
 * The help of the whole program, as the parser lays it out.
 *
 * @param width in columns
 * @param bold marks a title
 */
export function helpText(help: ProgramHelp, width: number, bold: (text: string) => string): string {
  const [usage, options, commands, examples] = help.titles;
  const termWidth = Math.max(...[...help.options, ...help.commands].map(([term]) => displayWidth(term)));
  const listed = (title: string, rows: readonly Row[]) => [
    bold(title),
    ...rows.map((row) => item(row, termWidth, width)),
    '',
  ];
  const exampleWidth = Math.max(...help.examples.map(([line]) => displayWidth(line)));
  return [
    `${bold(usage)} ${help.usage}`,
    '',
    wrap(help.description, width),
    '',
    ...listed(options, help.options),
    ...listed(commands, help.commands),
    bold(examples),
    ...help.examples.map(([line, meaning]) => INDENT + padded(line, exampleWidth) + GAP + meaning),
    '',
  ].join('\n');
}

function item([term, meaning]: Row, termWidth: number, width: number): string {
  const room = width - termWidth - GAP.length - INDENT.length;
  const text = room < LEAST_ROOM ? meaning : wrap(meaning, room);
  const below = `\n${' '.repeat(INDENT.length + termWidth + GAP.length)}`;
  return INDENT + padded(term, termWidth) + GAP + text.replace(/\n/g, below);
}
