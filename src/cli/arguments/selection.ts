import type { Selection } from '../../core/check/selection.ts';
import { knownCodes } from '../../core/generated/codes.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { selectionWords } from '../words/selection.ts';

/**
 * The findings that a command line asks for.
 *
 * @param only values of `--rule`; each may be several codes separated by commas; none means all
 * @param ignored values of `--ignore`
 * @throws UsageProblem for an unknown code, or one that cannot be ignored
 */
export function selectionOf(
  only: readonly string[],
  ignored: readonly string[],
  language: Language,
): Selection {
  const codes = new Set(codesIn(only, '--rule', language));
  const dropped = new Set(codesIn(ignored, '--ignore', language));
  for (const code of dropped) {
    if (knownCodes().get(code)?.severity === 'error') {
      throw new UsageProblem(inLanguage(selectionWords, language).errorNotIgnorable({ code }));
    }
  }
  return { only: codes, ignored: dropped };
}

function codesIn(values: readonly string[], option: string, language: Language): string[] {
  const codes = values.flatMap((it) => it.split(/[,，、]/)).map((it) => it.trim());
  const unknown = codes.find((it) => !knownCodes().has(it));
  if (unknown === undefined) return codes;
  const words = inLanguage(selectionWords, language);
  const problem = words.codeUnknown({ option, code: unknown });
  throw new UsageProblem(problem + didYouMean(unknown, [...knownCodes().keys()], language));
}
