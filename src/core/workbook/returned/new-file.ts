import { isRefused } from '../../diagnostics/severity.ts';
import type { Finding } from '../../model/diagnostic.ts';
import type { FormDesign } from '../form/design.ts';
import { firstText } from '../form/first-text.ts';
import { mergeForm } from '../form/merge.ts';
import { openWorkbook } from '../open-workbook.ts';
import type { CellOrigin } from '../refused-at.ts';
import { returnedForm, wholeForm } from './filled-form.ts';

/** A form to make a new file from. */
export interface FormForNewFile {
  /** What messages call the form. */
  readonly form: string;
  readonly bytes: Uint8Array;
  readonly design: FormDesign;
  /** The language of the keys; by default that of the file that the form was written from. */
  readonly keys?: 'zh' | 'en' | undefined;
  /** The language of the keys if the form was written from no file. */
  readonly otherKeys: 'zh' | 'en';
  /** The comment at the beginning of the new file. */
  readonly comment: string;
}

/** The text of a new file. */
export interface NewFile {
  readonly findings: readonly Finding[];
  /** Absent if the form has errors. */
  readonly text?: string;
  /** Which value came from which cell. */
  readonly origins: readonly CellOrigin[];
}

/**
 * The text of a unit's file made from a filled-in form. What the form has no sheets for is taken from the file that the
 * form was written from.
 */
export async function newFileOf({
  form,
  bytes,
  design,
  keys,
  otherKeys,
  comment,
}: FormForNewFile): Promise<NewFile> {
  const workbook = await openWorkbook(form, bytes);
  if ('finding' in workbook) return { findings: [workbook.finding], origins: [] };
  const { filled, memory, findings: found } = returnedForm(form, workbook.sheets, design.sheets);
  const merged = mergeForm(filled, { base: memory?.data, data: memory?.data ?? {} });
  const findings = [...found, ...merged.findings];
  if (isRefused(findings, false)) return { findings, origins: [] };
  return {
    findings,
    text: firstText(merged.data, keys ?? memory?.keys ?? otherKeys, comment),
    origins: [wholeForm(form), ...merged.origins],
  };
}
