import type { Severity } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { punctuation } from '../words/punctuation.ts';
import { resultWords } from '../words/results.ts';

/** The number of errors and warnings in words; undefined if there are none. */
export function countInWords(severities: readonly Severity[], language: Language): string | undefined {
  const errors = severities.filter((it) => it === 'error').length;
  const warnings = severities.filter((it) => it === 'warning').length;
  if (errors + warnings === 0) return undefined;
  const words = inLanguage(resultWords, language);
  return [
    ...(errors > 0 ? [words.errors({ count: errors })] : []),
    ...(warnings > 0 ? [words.warnings({ count: warnings })] : []),
  ].join(inLanguage(punctuation, language).clause);
}
