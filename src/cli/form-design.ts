import { packageText } from '../app/package/files.ts';
import type { Language } from '../core/wording/language.ts';
import { type FormDesign, formDesign } from '../core/workbook/form/design.ts';

/** The layout of a form, with its texts in the reader's language. */
export const formDesignIn = (language: Language): FormDesign =>
  formDesign(JSON.parse(packageText('schemas/unit.schema.json')), language);
