import { lstat } from 'node:fs/promises';
import { finding } from '../../core/diagnostics/finding.ts';
import { isRefused, severityOf } from '../../core/diagnostics/severity.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { read } from '../../core/read/read.ts';
import { firstText } from '../../core/workbook/form/first-text.ts';
import { mergeForm } from '../../core/workbook/form/merge.ts';
import { openWorkbook } from '../../core/workbook/open-workbook.ts';
import { doubtfulAt, refusedAt } from '../../core/workbook/refused-at.ts';
import { readBytes } from '../files/read-bytes.ts';
import { type Texts, textsOf } from '../files/texts.ts';
import { REPORT } from '../job/asked.ts';
import { settingsFor } from '../job/settings.ts';
import { unitIn } from '../job/unit.ts';
import { writeWhole } from '../write/write-file.ts';
import { returnedForm, wholeForm } from './filled-form.ts';

/** A form, the new file to make from it, and their languages. */
export interface NewFromForm {
  /** The path of the form. */
  readonly form: string;
  /** The path of the new file. */
  readonly file: string;
  /** The language in which messages name the columns. */
  readonly language: 'zh' | 'en';
  /** The language of the keys; by default that of the file that the form was written from, else that of messages. */
  readonly keys?: 'zh' | 'en' | undefined;
  /** The comment at the beginning of the new file. */
  readonly comment: string;
}

/** The result. */
export interface FormTaken {
  readonly outcome: /** The file was written. */
    | 'made'
    /** The form has errors. */
    | 'refused'
    /** The form could not be read, or the file could not be written. */
    | 'failed';
  readonly findings: readonly Finding[];
  /** The texts that findings point into. */
  readonly texts: Texts;
}

/**
 * Makes a unit's file from a filled-in form: all of it, or nothing, and never over an existing file. What the form has
 * no sheets for is taken from the file that the form was written from.
 */
export async function newFromForm({ form, file, language, keys, comment }: NewFromForm): Promise<FormTaken> {
  const without = (
    outcome: 'refused' | 'failed',
    findings: readonly Finding[],
    texts: Texts = new Map(),
  ): FormTaken => ({ outcome, findings, texts });

  const given = await readBytes(form);
  if (!given.bytes) return without('failed', given.finding ? [given.finding] : []);
  if (await lstat(file).catch(() => undefined))
    return without('failed', [finding('file-exists', { file, range: FILE_START }, { file })]);
  const workbook = await openWorkbook(form, given.bytes);
  if ('finding' in workbook) return without('refused', [workbook.finding]);
  const { filled, kept, findings: found } = returnedForm(form, workbook.sheets, language);
  const merged = mergeForm(filled, { base: kept?.data, data: kept?.data ?? {} });
  const findings = [...found, ...merged.findings];
  if (isRefused(findings, false)) return without('refused', findings);

  const text = firstText(merged.data, keys ?? kept?.keys ?? language, comment);
  const bytes = Buffer.from(text);
  const { settings } = await settingsFor(file);
  const checked = unitIn(file, bytes, REPORT, settings);
  const { source } = read(file, bytes, unitKeys);
  const origins = [wholeForm(form), ...merged.origins];
  const texts = textsOf([file, text]);
  const errors = checked.findings.filter((it) => severityOf(it) === 'error');
  if (errors.length > 0) {
    const told = errors.map((it) => (source ? refusedAt(it, source, origins) : it));
    return without('refused', [...findings, ...told], texts);
  }
  const warnings = checked.findings.filter((it) => severityOf(it) === 'warning');
  const doubtful = warnings.map((it) => (source && doubtfulAt(it, source, origins)) ?? it);
  const failure = await writeWhole(file, bytes, { exclusive: true });
  if (failure) return without('failed', [failure]);
  return { outcome: 'made', findings: [...findings, ...doubtful], texts };
}
