import type { OpenedSheet } from '../open-workbook.ts';
import { FIRST_SHEET } from './fields.ts';
import { isKept } from './form-memory.ts';
import { HELP_SHEET } from './words.ts';

/** Whether a workbook is a form, judging by sheets that only a form has. */
export const isForm = (sheets: readonly OpenedSheet[]): boolean =>
  sheets.some((it) => isKept(it) || [HELP_SHEET, FIRST_SHEET].includes(it.name.trim()));
