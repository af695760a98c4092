import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { programWords } from '../words/program.ts';

/** ", did you mean X?", or empty without a suggestion. */
export function didYouMean(suggestion: string | undefined, language: Language): string {
  if (suggestion === undefined) return '';
  return inLanguage(programWords, language).didYouMean({ suggestion });
}
