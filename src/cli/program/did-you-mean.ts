import { nearest } from '../../core/spelling/nearest.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { programWords } from '../words/program.ts';

/**
 * ", did you mean X?"
 *
 * @param written a name that there is not
 * @param names those that there are; one may stand several times
 * @returns empty if none is near
 */
export function didYouMean(written: string, names: readonly string[], language: Language): string {
  const suggestion = nearest(written, [...new Set(names)])?.name;
  if (suggestion === undefined) return '';
  return inLanguage(programWords, language).didYouMean({ suggestion });
}
