import { lstat } from 'node:fs/promises';
import { finding } from '../../core/diagnostics/finding.ts';
import { severityOf } from '../../core/diagnostics/severity.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { read } from '../../core/read/read.ts';
import { doubtfulAt, refusedAt } from '../../core/workbook/refused-at.ts';
import { type FormForNewFile, newFileOf } from '../../core/workbook/returned/new-file.ts';
import { readBytes } from '../files/read-bytes.ts';
import { type Texts, textsOf } from '../files/texts.ts';
import { REPORT } from '../job/document-selection.ts';
import { settingsFor } from '../job/settings.ts';
import { unitIn } from '../job/unit.ts';
import { writeWhole } from '../write/write-file.ts';

/** A form, and the new file to make from it. */
export interface NewFromForm extends Omit<FormForNewFile, 'bytes'> {
  /** The path of the form. */
  readonly form: string;
  /** The path of the new file. */
  readonly file: string;
}

/** The result. */
export interface NewFileResult {
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
export async function newFromForm({ file, ...request }: NewFromForm): Promise<NewFileResult> {
  const without = (
    outcome: 'refused' | 'failed',
    findings: readonly Finding[],
    texts: Texts = new Map(),
  ): NewFileResult => ({ outcome, findings, texts });

  const form = await readBytes(request.form);
  if (!form.bytes) return without('failed', form.finding ? [form.finding] : []);
  if (await lstat(file).catch(() => undefined))
    return without('failed', [finding('file-exists', { file, range: FILE_START }, { file })]);
  const newFile = await newFileOf({ ...request, bytes: form.bytes });
  const { text, findings, origins } = newFile;
  if (text === undefined) return without('refused', findings);
  const bytes = Buffer.from(text);
  const { settings } = await settingsFor(file);
  const checked = unitIn(file, bytes, REPORT, settings);
  const { source } = read(file, bytes, unitKeys);
  const texts = textsOf([file, text]);
  const errors = checked.findings.filter((it) => severityOf(it) === 'error');
  if (errors.length > 0) {
    const refusals = errors.map((it) => (source ? refusedAt(it, source, origins) : it));
    return without('refused', [...findings, ...refusals], texts);
  }
  const warnings = checked.findings.filter((it) => severityOf(it) === 'warning');
  const doubtful = warnings.map((it) => (source && doubtfulAt(it, source, origins)) ?? it);
  const failure = await writeWhole(file, bytes, { exclusive: true });
  if (failure) return without('failed', [failure]);
  return { outcome: 'made', findings: [...findings, ...doubtful], texts };
}
