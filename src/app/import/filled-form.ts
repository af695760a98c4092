import { basename } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { formSheets, type Schema } from '../../core/workbook/form/fields.ts';
import { type Kept, keptIn } from '../../core/workbook/form/kept.ts';
import { type FilledForm, readForm } from '../../core/workbook/form/read-form.ts';
import type { OpenedSheet } from '../../core/workbook/open-workbook.ts';
import type { Origin } from '../../core/workbook/refused-at.ts';
import { packageText } from '../package/files.ts';

/** A form as it comes back. */
export interface ReturnedForm {
  /** What was filled in. */
  readonly filled: FilledForm;
  /** What the form knows of the file that it was written from. */
  readonly kept: Kept | undefined;
  readonly findings: readonly Finding[];
}

/** @param language in which messages name the columns */
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

/** What is missing altogether has no cell: it is told of the form. */
export const wholeForm = (form: string): Origin => ({
  path: [],
  place: { address: basename(form), at: { file: form, range: FILE_START } },
});
