import type { CommanderError } from 'commander';
import type { Language } from '../../core/wording/language.ts';
import { didYouMean } from './did-you-mean.ts';

/** The message for each error of the parser; `what` is the part at fault. */
const PROBLEMS: Readonly<Record<string, Readonly<Record<Language, (what: string) => string>>>> = {
  'commander.unknownCommand': {
    zh: (what) => `没有“${what}”这个命令`,
    en: (what) => `there is no command "${what}"`,
  },
  'commander.unknownOption': {
    zh: (what) => `没有 ${what} 这个选项`,
    en: (what) => `there is no option ${what}`,
  },
  'commander.missingArgument': {
    zh: (what) => `缺少<${what}>`,
    en: (what) => `<${what}> is missing`,
  },
  'commander.optionMissingArgument': {
    zh: (what) => `选项 ${what} 后面缺少内容`,
    en: (what) => `the option ${what} lacks its value`,
  },
  'commander.excessArguments': {
    zh: () => '参数太多；名称里有空格的，放在引号里',
    en: () => 'too many arguments; put a name with spaces in quotes',
  },
};

/**
 * An error of the parser in the reader's language. The parser's message has the part at fault in quotes and a
 * suggestion in parentheses. Other errors are passed on unchanged.
 */
export function parseProblem({ code, message }: CommanderError, language: Language): string {
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  const problem = PROBLEMS[code]?.[language](what) ?? message.replace(/^error: /, '');
  return problem + didYouMean(suggestion, language);
}
