import { finding } from '../../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../model/diagnostic.ts';
import type { FormSheet } from '../form/fields.ts';
import { type FormMemory, keptIn } from '../form/form-memory.ts';
import { type FilledForm, readForm } from '../form/read-form.ts';
import type { OpenedSheet } from '../open-workbook.ts';
import type { CellOrigin } from '../refused-at.ts';

/** The content of a form that comes back. */
export interface ReturnedForm {
  /** What was filled in. */
  readonly filled: FilledForm;
  /** The data of the file that the form was written from, which the form carries with it. */
  readonly memory: FormMemory | undefined;
  readonly findings: readonly Finding[];
}

/** @param design the sheets of a form, whose headings messages use */
export function returnedForm(
  form: string,
  sheets: readonly OpenedSheet[],
  design: readonly FormSheet[],
): ReturnedForm {
  const memory = keptIn(sheets);
  const known = memory === 'damaged' ? undefined : memory;
  const filled = readForm(form, sheets, design, known);
  const damaged =
    memory === 'damaged' ? [finding('form-damaged', { file: form, range: FILE_START }, {})] : [];
  return { filled, memory: known, findings: [...damaged, ...filled.findings] };
}

/** A value that is missing has no cell, so its finding points at the form as a whole. */
export const wholeForm = (form: string): CellOrigin => ({
  path: [],
  place: { address: form.replace(/^.*[\\/]/, ''), at: { file: form, range: FILE_START } },
});
