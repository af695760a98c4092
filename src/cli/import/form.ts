import { lstat } from 'node:fs/promises';
import { basename } from 'node:path';
import { finding } from '../../diagnostics/finding.ts';
import { unitKeys } from '../../generated/keys.ts';
import { FILE_START, type Finding } from '../../model/diagnostic.ts';
import { read } from '../../read/read.ts';
import { formSheets, type Schema } from '../../workbook/form/fields.ts';
import { firstText, readForm } from '../../workbook/form/read-form.ts';
import { openWorkbook } from '../../workbook/open-workbook.ts';
import { refusedAt } from '../../workbook/refused-at.ts';
import { writeWhole } from '../../write/write-file.ts';
import type { Asked } from '../build/documents.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { nextSteps } from '../init/next-steps.ts';
import { readBytes } from '../input/read-bytes.ts';
import { settingsFor } from '../input/settings.ts';
import { textsOf } from '../input/text.ts';
import { unitIn } from '../input/unit.ts';
import { packageText } from '../package.ts';
import { isRefused, severityOf } from '../severity.ts';
import { printFindings, type Texts } from '../terminal/diagnostics.ts';

/** The documents that a form is for: the report. */
const REPORT: Asked = { products: ['situation-report'], all: false };

/**
 * Makes a unit's first file of a form that was filled in: all of it, or nothing; never over a file that is there.
 *
 * @param form the workbook's path
 * @param file the path of the new file
 * @param keys the language of its keys
 */
export async function importForm(
  form: string,
  file: string,
  keys: 'zh' | 'en',
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
  const schema = JSON.parse(packageText('schemas/unit.schema.json')) as Schema;
  const filled = readForm(form, workbook.sheets, formSheets(schema, language));
  if (isRefused(filled.findings, false)) return refuse(filled.findings, EXIT.faulty);

  const name = basename(form);
  const comment = zh ? `由${name}生成` : `Made of ${name}`;
  const text = firstText(filled.data, keys, comment);
  const bytes = Buffer.from(text);
  const { settings } = await settingsFor(file);
  const { findings } = unitIn(file, bytes, REPORT, settings);
  const errors = findings.filter((it) => severityOf(it) === 'error');
  if (errors.length > 0) {
    const { source } = read(file, bytes, unitKeys);
    // What is missing altogether has no cell: it is told of the form.
    const whole = { path: [], place: { address: name, at: { file: form, range: FILE_START } } };
    const origins = [whole, ...filled.origins];
    const told = source ? errors.map((it) => refusedAt(it, source, origins)) : errors;
    return refuse(told, EXIT.faulty, textsOf([file, text]));
  }
  const failure = await writeWhole(file, bytes, { exclusive: true });
  if (failure) return refuse([failure], EXIT.failed);
  printFindings(filled.findings, context, stderr);
  stdout.write(`${file}\n`);
  stderr.write(nextSteps(file, context));
  return EXIT.done;
}
