import { type FormSheet, formSheets, type Schema } from './fields.ts';
import { FORM_WORDS, type FormWords } from './words.ts';

/** How a form is laid out: its sheets, and its texts in one language. */
export interface FormDesign {
  readonly sheets: readonly FormSheet[];
  readonly words: FormWords;
}

/** @param schema the schema of a unit's file */
export const formDesign = (schema: Schema, language: 'zh' | 'en'): FormDesign => ({
  sheets: formSheets(schema, language),
  words: FORM_WORDS[language],
});
