import type { Language } from '../../core/wording/language.ts';

/** ", did you mean X?", or empty without a suggestion. */
export function didYouMean(suggestion: string | undefined, language: Language): string {
  if (suggestion === undefined) return '';
  return language === 'zh' ? `，是否应为 ${suggestion}？` : `; did you mean ${suggestion}?`;
}
