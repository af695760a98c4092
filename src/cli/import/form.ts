import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { writeWhole } from '../../app/write/write-file.ts';
import { hasError } from '../../core/check/has-error.ts';
import { finding } from '../../core/diagnostics/finding.ts';
import { rewritten } from '../../core/edit/rewritten.ts';
import { unitKeys } from '../../core/generated/keys.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { valueAt } from '../../core/model/value-at.ts';
import { read } from '../../core/read/read.ts';
import { formSheets, type Schema } from '../../core/workbook/form/fields.ts';
import { firstText } from '../../core/workbook/form/first-text.ts';
import { type Kept, keptIn } from '../../core/workbook/form/kept.ts';
import { mergeForm } from '../../core/workbook/form/merge.ts';
import { type FilledForm, readForm } from '../../core/workbook/form/read-form.ts';
import { type OpenedSheet, openWorkbook } from '../../core/workbook/open-workbook.ts';
import { doubtfulAt, type Origin, refusedAt } from '../../core/workbook/refused-at.ts';
import type { Asked } from '../build/documents.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readBytes } from '../input/read-bytes.ts';
import { settingsFor } from '../input/settings.ts';
import { textsOf } from '../input/text.ts';
import { unitIn } from '../input/unit.ts';
import { packageText } from '../package.ts';
import { isRefused, severityOf } from '../severity.ts';
import { printFindings, type Texts } from '../terminal/diagnostics.ts';
import type { Brought, Returning } from './brought.ts';
import { afterImport } from './next-steps.ts';

/** The documents that a form is for: the report. */
const REPORT: Asked = { products: ['situation-report'], all: false };

/**
 * Makes a unit's file of a form that was filled in: all of it, or nothing; never over a file that is there. What the form
 * has no sheets for comes along from the file that the form was written from.
 *
 * @param form the workbook's path
 * @param file the path of the new file
 * @param keys the language of its keys; if left out, that of the file that the form was written from, or that of messages
 */
export async function importForm(
  form: string,
  file: string,
  keys: 'zh' | 'en' | undefined,
  context: Context,
): Promise<ExitStatus> {
  const { language, stdout, stderr } = context;
  const zh = language === 'zh';
  const refuse = (findings: readonly Finding[], status: ExitStatus, texts?: Texts): ExitStatus => {
    printFindings(findings, context, stderr, texts);
    stderr.write(zh ? '没有新建文件\n' : 'no file was made\n');
    return status;
  };

  const given = await readBytes(form);
  if (!given.bytes) return refuse(given.finding ? [given.finding] : [], EXIT.failed);
  if (await lstat(file).catch(() => undefined))
    return refuse([finding('file-exists', { file, range: FILE_START }, { file })], EXIT.failed);
  const workbook = await openWorkbook(form, given.bytes);
  if ('finding' in workbook) return refuse([workbook.finding], EXIT.faulty);
  const { filled, kept, findings: found } = formIn(form, workbook.sheets, language);
  const data = kept?.data ?? {};
  const merged = mergeForm(filled, { base: kept?.data, data });
  const findings = [...found, ...merged.findings];
  if (isRefused(findings, false)) return refuse(findings, EXIT.faulty);

  const name = basename(form);
  const text = firstText(
    merged.data,
    keys ?? kept?.keys ?? language,
    zh ? `由${name}生成` : `Made of ${name}`,
  );
  const bytes = Buffer.from(text);
  const { settings } = await settingsFor(file);
  const checked = unitIn(file, bytes, REPORT, settings);
  const { source } = read(file, bytes, unitKeys);
  const origins = [wholeForm(form), ...merged.origins];
  const texts = textsOf([file, text]);
  const errors = checked.findings.filter((it) => severityOf(it) === 'error');
  if (errors.length > 0) {
    const told = errors.map((it) => (source ? refusedAt(it, source, origins) : it));
    return refuse([...findings, ...told], EXIT.faulty, texts);
  }
  const warnings = checked.findings.filter((it) => severityOf(it) === 'warning');
  const doubtful = warnings.map((it) => (source && doubtfulAt(it, source, origins)) ?? it);
  const failure = await writeWhole(file, bytes, { exclusive: true });
  if (failure) return refuse([failure], EXIT.failed);
  printFindings([...findings, ...doubtful], context, stderr, texts);
  stdout.write(`${file}\n`);
  stderr.write(afterImport(file, context));
  return EXIT.done;
}

/** Brings what was changed in a form into the file that it was written from. */
export function formInto({ workbook, sheets, source, unit, language }: Returning): Brought {
  const { filled, kept, findings: found } = formIn(workbook, sheets, language);
  const refused = otherUnit(workbook, kept, filled, unit);
  if (refused) return { findings: [refused], origins: [] };
  const merged = mergeForm(filled, {
    base: kept?.data,
    data: unit,
    at: (path) => {
      const { start } = source.locate(path);
      return { file: source.file, range: { start, end: start } };
    },
  });
  const origins = [wholeForm(workbook), ...merged.origins];
  const findings = [...found, ...merged.findings];
  if (hasError(findings)) return { findings, origins };
  const result = rewritten(source, merged.data);
  if ('source' in result) return { findings, source: result.source, origins };
  const parts = result.parts.map((key) => unitKeys.keys?.[key]?.zh ?? key);
  return {
    findings: [
      ...findings,
      finding('form-not-writable', { file: source.file, range: FILE_START }, { parts }),
    ],
    origins,
  };
}

/** What was filled in, and what the form knows of its file. */
function formIn(form: string, sheets: readonly OpenedSheet[], language: 'zh' | 'en') {
  const schema = JSON.parse(packageText('schemas/unit.schema.json')) as Schema;
  const kept = keptIn(sheets);
  const known = kept === 'damaged' ? undefined : kept;
  const filled = readForm(form, sheets, formSheets(schema, language), known);
  const damaged = kept === 'damaged' ? [finding('form-damaged', { file: form, range: FILE_START }, {})] : [];
  return { filled, kept: known, findings: [...damaged, ...filled.findings] };
}

/** What is missing altogether has no cell: it is told of the form. */
const wholeForm = (form: string): Origin => ({
  path: [],
  place: { address: basename(form), at: { file: form, range: FILE_START } },
});

/** Told where a form is brought into the file of another unit, or of another year. */
function otherUnit(
  workbook: string,
  kept: Kept | undefined,
  { sheets }: FilledForm,
  unit: Returning['unit'],
): Finding | undefined {
  const [first] = sheets.filter(({ sheet }) => sheet.path.length === 0);
  const saidIn = (path: readonly string[]) => {
    const at = first?.sheet.fields.findIndex((it) => it.path.join() === path.join()) ?? -1;
    return first?.rows[0]?.values[at];
  };
  const named = (of: (path: readonly string[]) => unknown) =>
    [of(['organisation', 'name']), of(['year'])].map((it) => String(it ?? '')).join(' ');
  const differs = NAMING.some((path) => {
    const inFile = valueAt(unit, path);
    const known = kept ? valueAt(kept.data, path) : undefined;
    const said = saidIn(path);
    return inFile !== undefined && inFile !== known && said !== undefined && String(inFile) !== String(said);
  });
  if (!differs) return undefined;
  const args = { form: named(saidIn), file: named((path) => valueAt(unit, path)) };
  return finding('form-of-another', { file: workbook, range: FILE_START }, args);
}

/** What tells one unit's file of a year from another. */
const NAMING = [['organisation', 'name'], ['year'], ['subject']] as const;
