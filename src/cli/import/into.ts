import type { Finding } from '../../core/model/diagnostic.ts';
import { isForm } from '../../core/workbook/form/is-form.ts';
import { openWorkbook } from '../../core/workbook/open-workbook.ts';
import { doubtfulAt, refusedAt } from '../../core/workbook/refused-at.ts';
import type { Asked } from '../build/documents.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readBytes } from '../input/read-bytes.ts';
import { settingsFor } from '../input/settings.ts';
import { textsOf } from '../input/text.ts';
import { checkedUnit, unitIn } from '../input/unit.ts';
import { isRefused, severityOf } from '../severity.ts';
import { printFindings, type Texts } from '../terminal/diagnostics.ts';
import { formInto } from './form.ts';
import { ledgerInto } from './ledger.ts';
import { bytesOf, writeChanges } from './write-changes.ts';

/** Whatever the file has something for is looked at. */
const ALL: Asked = { products: [], all: true };

/**
 * Brings what was changed in a ledger or a form into the file that it was written from: all of it, or nothing.
 *
 * @param workbook the workbook's path
 * @param file the YAML file's path
 * @param yes whether to write without asking
 */
export async function importInto(
  workbook: string,
  file: string,
  yes: boolean,
  context: Context,
): Promise<ExitStatus> {
  const { language, stderr } = context;
  const zh = language === 'zh';
  const tell = (findings: readonly Finding[], texts: Texts = new Map()) =>
    printFindings(findings, context, stderr, texts);
  const refuse = (findings: readonly Finding[], texts?: Texts): ExitStatus => {
    tell(findings, texts);
    stderr.write(zh ? '没有写入\n' : 'nothing was written\n');
    return EXIT.faulty;
  };

  const given = await readBytes(workbook);
  const standing = await readBytes(file);
  const unread = [given.finding, standing.finding].filter((it) => it !== undefined);
  if (!given.bytes || !standing.bytes) {
    tell(unread);
    return EXIT.failed;
  }
  const { settings } = await settingsFor(file);
  const unit = await checkedUnit(file, ALL, settings, Promise.resolve(standing));
  const texts = textsOf([file, unit.text]);
  if (!unit.source || !unit.data || isRefused(unit.findings, false)) return refuse(unit.findings, texts);

  const { source } = unit;
  const opened = await openWorkbook(workbook, given.bytes);
  if ('finding' in opened) return refuse([opened.finding]);
  const { sheets } = opened;
  const bring = isForm(sheets) ? formInto : ledgerInto;
  const brought = bring({ workbook, sheets, source, unit: unit.data, language });
  if (!brought.source) return refuse(brought.findings, texts);
  tell(brought.findings, texts);
  if (brought.source.text === source.text) {
    stderr.write(zh ? '没有改动\n' : 'nothing has changed\n');
    return EXIT.done;
  }

  const changed = { file, bytes: standing.bytes, before: source.text, after: brought.source.text };
  const after = unitIn(file, bytesOf(changed), ALL, settings);
  const textsAfter = textsOf([file, brought.source.text]);
  const { source: now, origins } = brought;
  const errors = after.findings.filter((it) => severityOf(it) === 'error');
  if (errors.length > 0) {
    const told = errors.map((it) => refusedAt(it, now, origins));
    return refuse(told, textsAfter);
  }
  const doubtful = newWarnings(unit.findings, after.findings);
  tell(doubtful.flatMap((it) => doubtfulAt(it, now, origins) ?? []));
  const recoded = unit.findings.filter(({ code }) => code === 'other-encoding');
  return writeChanges(changed, yes, recoded, context);
}

/** The warnings that the file did not have before, whatever line they stand in now. */
function newWarnings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const said = ({ code, args }: Finding) => `${code} ${JSON.stringify(args)}`;
  const old = new Set(before.map(said));
  return after.filter((it) => severityOf(it) === 'warning' && !old.has(said(it)));
}
