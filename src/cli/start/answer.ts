import { languageOf } from '../../core/wording/language.ts';
import { languageOption } from '../program/language-option.ts';
import { wantsColour } from '../terminal/colour.ts';
import { MOST_COLUMNS, OTHER_COLUMNS } from '../terminal/columns.ts';
import { localeOfSystem } from '../terminal/locale.ts';
import { isTerminal, writerTo } from '../terminal/stream.ts';
import type { Answers } from './answers.ts';
import { helpText } from './help-text.ts';

/** Lines that ask for the help of the whole program; so does an empty one. */
const HELP = ['--help', '-h', 'help'];
const VERSION = ['--version', '-V'];

/**
 * What a line that asks for the version or for the help of the whole program is answered.
 *
 * @param args the arguments after the program's name
 * @param columns the width of the terminal, and whether it shows colours
 * @returns undefined if the line asks for anything else, or has a mistake: the program itself answers it
 */
export function answerTo(
  args: readonly string[],
  { version, help }: Answers,
  environment: Readonly<Record<string, string | undefined>>,
  terminal: () => { readonly columns: number; readonly colour: boolean },
): string | undefined {
  if (args.length > 3 || args.at(-1) === '--lang') return undefined;
  const { language, invalid } = languageOption(args);
  if (invalid !== undefined) return undefined;
  const words = args.filter(
    (it, index) => !it.startsWith('--lang=') && it !== '--lang' && args[index - 1] !== '--lang',
  );
  const [word = '--help', ...others] = words;
  if (others.length > 0) return undefined;
  if (VERSION.includes(word)) return `${version}\n`;
  if (!HELP.includes(word)) return undefined;
  const { columns, colour } = terminal();
  return helpText(
    help[language ?? languageOf(environment, localeOfSystem)],
    Math.min(columns, MOST_COLUMNS),
    (title) => (colour ? `\u001b[1m${title}\u001b[22m` : title),
  );
}

/** Writes to the standard output. */
export const print = (text: string): void =>
  isTerminal('stdout') ? void process.stdout.write(text) : writerTo('stdout')(text);

/** The standard output: its width, and whether to colour it. */
export function outputTerminal(): { readonly columns: number; readonly colour: boolean } {
  const { isTTY, columns } = isTerminal('stdout') ? process.stdout : {};
  return { columns: columns || OTHER_COLUMNS, colour: wantsColour(isTTY, process.env) };
}
