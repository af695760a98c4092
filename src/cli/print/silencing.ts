import { isSettable } from '../../core/check/settable.ts';
import type { Severity } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { silencingWords } from '../words/silencing.ts';

/** How to silence the findings of a code, in Markdown; or that this is not possible, and what to do instead. */
export function silencing(code: string, severity: Severity, language: Language): string {
  const words = inLanguage(silencingWords, language);
  if (isSettable(code)) return words.settable({ code });
  return { error: words.errorStays, warning: words.warningStays, info: words.infoStays }[severity];
}
