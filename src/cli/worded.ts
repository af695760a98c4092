import type { Language } from '../diagnostics/language.ts';
import { word } from '../diagnostics/word.ts';
import type { Diagnostic, Finding } from '../model/diagnostic.ts';
import { severityOf } from './severity.ts';

/** A finding in the reader's words, and as serious as the unit has it. */
export const worded = (finding: Finding, language: Language): Diagnostic => ({
  ...word(finding, language),
  severity: severityOf(finding),
});
