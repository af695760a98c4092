import { basename } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { formSheets, type Schema } from '../../core/workbook/form/fields.ts';
import { type Kept, keptIn } from '../../core/workbook/form/kept.ts';
import { type FilledForm, readForm } from '../../core/workbook/form/read-form.ts';
import type { OpenedSheet } from '../../core/workbook/open-workbook.ts';
import type { Origin } from '../../core/workbook/refused-at.ts';
import { packageText } from '../package/files.ts';

/** The content of a form that comes back. */
export interface ReturnedForm {
  /** What was filled in. */
  readonly filled: FilledForm;
  /** The data of the file that the form was written from, which the form carries with it. */
  readonly kept: Kept | undefined;
  readonly findings: readonly Finding[];
}

/** @param language the language in which messages name the columns */
export function returnedForm(
  form: string,
  sheets: readonly OpenedSheet[],
  language: 'zh' | 'en',
): ReturnedForm {
  const schema = JSON.parse(packageText('schemas/unit.schema.json')) as Schema;
  const kept = keptIn(sheets);
  const known = kept === 'damaged' ? undefined : kept;
  const filled = readForm(form, sheets, formSheets(schema, language), known);
  const damaged = kept === 'damaged' ? [finding('form-damaged', { file: form, range: FILE_START }, {})] : [];
  return { filled, kept: known, findings: [...damaged, ...filled.findings] };
}

/** A value that is missing has no cell, so its finding points at the form as a whole. */
export const wholeForm = (form: string): Origin => ({
  path: [],
  place: { address: basename(form), at: { file: form, range: FILE_START } },
});
