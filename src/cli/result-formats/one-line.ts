import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';

/** Message and hint as one text. */
export const inOneLine = ({ message, hint }: Diagnostic, language: Language): string =>
  language === 'zh' ? `${message}。${hint}` : `${message}; ${hint}`;
