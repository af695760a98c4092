import {
  BadPattern,
  type NamePattern,
  type PatternProblem,
  patternOf,
} from '../../app/targets/name/pattern.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { fileNameWords } from '../words/file-name.ts';

/**
 * Parses the pattern of `--name`.
 *
 * @throws UsageProblem if it is not a valid pattern
 */
export function namePattern(written: string, language: Language): NamePattern {
  try {
    return patternOf(written);
  } catch (error) {
    if (!(error instanceof BadPattern)) throw error;
    throw new UsageProblem(inWords(written, error.why, language));
  }
}

function inWords(written: string, why: PatternProblem, language: Language): string {
  const words = inLanguage(fileNameWords, language);
  switch (why.problem) {
    case 'no-name':
      return words.notAName({ written });
    case 'too-long':
      return words.tooLong;
    case 'braces':
      return words.bracesUnpaired({ part: why.part });
    case 'unknown-key': {
      const { path, step, names } = why;
      const problem = words.keyUnknown({ path, step });
      return problem + didYouMean(step, names, language);
    }
    case 'no-value': {
      const { path, below } = why;
      const example = below && `${path}.${below[language]}`;
      return words.notASingleValue({ path, example });
    }
  }
}
