import type { CommanderError } from 'commander';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { parserProblems } from '../words/program.ts';
import { didYouMean } from './did-you-mean.ts';

/**
 * An error of the parser in the reader's language. The parser's message has the part at fault in quotes. Other
 * errors are passed on unchanged.
 *
 * @param options the options that the command has
 */
export function parseProblem(
  { code, message }: CommanderError,
  options: readonly string[],
  language: Language,
): string {
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  const problems: Readonly<Record<string, (args: { what: string }) => string>> = inLanguage(
    parserProblems,
    language,
  );
  const problem = problems[code]?.({ what }) ?? message.replace(/^error: /, '');
  return code === 'commander.unknownOption' ? problem + didYouMean(what, options, language) : problem;
}
