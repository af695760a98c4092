import type { Command, HelpConfiguration } from 'commander';
import type { Language } from '../../core/wording/language.ts';
import { displayWidth } from '../terminal/width.ts';
import { padded, wrap } from '../terminal/wrap.ts';
import type { CommandWords } from './command.ts';

/** The words of help that are the parser's own. */
const TITLES: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};

const SGR = /\u001b\[[\d;]*m/g;

/** How help is laid out: in columns that 汉字 take two of, with titles in the reader's language. */
export function helpStyle(language: Language, bold: (text: string) => string): HelpConfiguration {
  return {
    styleTitle: (title) => bold(language === 'zh' ? (TITLES[title] ?? title) : title),
    displayWidth: (text) => displayWidth(text.replace(SGR, '')),
    boxWrap: (text, width) => wrap(text, width),
    subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', '),
    optionDescription: ({ description }) => description,
  };
}

/** Adds what help says after the lists: command lines that can be copied, each with what it does. */
export function addExamples(
  command: Command,
  examples: CommandWords['examples'],
  language: Language,
  bold: (text: string) => string,
): void {
  const width = Math.max(...examples.map(([line]) => displayWidth(line)));
  const lines = examples.map(([line, meaning]) => `  ${padded(line, width)}  ${meaning}`);
  command.addHelpText('after', `\n${bold(language === 'zh' ? '例子：' : 'Examples:')}\n${lines.join('\n')}`);
}
