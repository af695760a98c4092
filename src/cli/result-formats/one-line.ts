import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';

/** What is wrong and what to do about it, for a form that has one text for both. */
export const inOneLine = ({ message, hint }: Diagnostic, language: Language): string =>
  language === 'zh' ? `${message}。${hint}` : `${message}; ${hint}`;
