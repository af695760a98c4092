import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { outputWords } from '../words/output.ts';

/**
 * The formats that a command line asks for, each once.
 *
 * @param values the values of `--format`; each may be several names separated by commas
 * @param formats all that there are
 * @throws UsageProblem for an unknown format
 */
export function formatsOf<Format extends string>(
  values: readonly string[],
  formats: readonly Format[],
  language: Language,
): Format[] {
  const names = values
    .flatMap((it) => it.split(/[,，、]/))
    .map((it) => it.trim().toLowerCase().replace(/^\./, ''));
  return [
    ...new Set(
      names.map((name) => {
        const format = formats.find((it) => it === name);
        if (format !== undefined) return format;
        const suggestion = didYouMean(name, formats, language);
        throw new UsageProblem(
          inLanguage(outputWords, language).formatUnknown({ name, suggestion, formats }),
        );
      }),
    ),
  ];
}
