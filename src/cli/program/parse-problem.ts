import type { CommanderError } from 'commander';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { parserProblems } from '../words/program.ts';
import { didYouMean } from './did-you-mean.ts';

/**
 * An error of the parser in the reader's language. The parser's message has the part at fault in quotes and a
 * suggestion in parentheses. Other errors are passed on unchanged.
 */
export function parseProblem({ code, message }: CommanderError, language: Language): string {
  const what = /'([^']*)'/.exec(message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?(.+)\?\)/.exec(message)?.[1];
  const problems: Readonly<Record<string, (args: { what: string }) => string>> = inLanguage(
    parserProblems,
    language,
  );
  const problem = problems[code]?.({ what }) ?? message.replace(/^error: /, '');
  return problem + didYouMean(suggestion, language);
}
