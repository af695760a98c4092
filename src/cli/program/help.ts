import type { Command, HelpConfiguration } from 'commander';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { displayWidth } from '../terminal/width.ts';
import { padded, wrap } from '../terminal/wrap.ts';
import { helpTitles, helpWords } from '../words/help.ts';
import type { CommandWords } from './command.ts';

const SGR = /\u001b\[[\d;]*m/g;

/** The layout of help: Chinese characters take two columns, and titles are in the reader's language. */
export function helpStyle(language: Language, bold: (text: string) => string): HelpConfiguration {
  const titles: Readonly<Record<string, string>> = inLanguage(helpTitles, language);
  return {
    styleTitle: (title) => bold(titles[title] ?? title),
    displayWidth: (text) => displayWidth(text.replace(SGR, '')),
    boxWrap: (text, width) => wrap(text, width),
    subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', '),
    optionDescription: ({ description }) => description,
  };
}

/** Adds examples at the end of help: command lines to copy, each with its meaning. */
export function addExamples(
  command: Command,
  examples: CommandWords['examples'],
  language: Language,
  bold: (text: string) => string,
): void {
  const width = Math.max(...examples.map(([line]) => displayWidth(line)));
  const lines = examples.map(([line, meaning]) => `  ${padded(line, width)}  ${meaning}`);
  command.addHelpText('after', `\n${bold(inLanguage(helpWords, language).examples)}\n${lines.join('\n')}`);
}
