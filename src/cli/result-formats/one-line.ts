import type { Diagnostic } from '../../core/model/diagnostic.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { resultWords } from '../words/results.ts';

/** Message and hint as one text. */
export const inOneLine = ({ message, hint }: Diagnostic, language: Language): string =>
  inLanguage(resultWords, language).messageAndHint({ message, hint });
