import { finding } from '../../diagnostics/finding.ts';
import type { Finding } from '../../model/diagnostic.ts';
import { FILE_START } from '../../model/diagnostic.ts';
import { hasByteOrderMark } from '../../read/byte-order-mark.ts';
import { applyLedger } from '../../workbook/ledger/apply.ts';
import { changesIn } from '../../workbook/ledger/changes.ts';
import { readRows } from '../../workbook/ledger/read-rows.ts';
import { openWorkbook } from '../../workbook/open-workbook.ts';
import { doubtfulAt, refusedAt } from '../../workbook/refused-at.ts';
import { writeWhole } from '../../write/write-file.ts';
import type { Asked } from '../build/documents.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { readBytes } from '../input/read-bytes.ts';
import { settingsFor } from '../input/settings.ts';
import { textsOf } from '../input/text.ts';
import { checkedUnit, unitIn } from '../input/unit.ts';
import { isRefused, severityOf } from '../severity.ts';
import { printFindings, type Texts } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { unifiedDiff } from '../terminal/unified-diff.ts';

/** Whatever the file has something for is looked at. */
const ALL: Asked = { products: [], all: true };

/**
 * Brings what was changed in a ledger into the file that it was written from: all of it, or nothing.
 *
 * @param ledger the workbook's path
 * @param file the YAML file's path
 * @param yes whether to write without asking
 */
export async function importLedger(
  ledger: string,
  file: string,
  yes: boolean,
  context: Context,
): Promise<ExitStatus> {
  const { language, stdout, stderr } = context;
  const zh = language === 'zh';
  const tell = (findings: readonly Finding[], texts: Texts = new Map()) =>
    printFindings(findings, context, stderr, texts);
  const refuse = (findings: readonly Finding[], texts?: Texts): ExitStatus => {
    tell(findings, texts);
    stderr.write(zh ? '没有写入\n' : 'nothing was written\n');
    return EXIT.faulty;
  };

  const given = await readBytes(ledger);
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
  const workbook = await openWorkbook(ledger, given.bytes);
  if ('finding' in workbook) return refuse([workbook.finding]);
  const read = readRows(ledger, workbook.sheets, unit.data);
  if ('finding' in read) return refuse([read.finding]);
  const changes = changesIn(read.rows, unit.data, (list, index) => ({
    file,
    range: firstLine(source.locate([list, index])),
  }));
  const told = [...read.findings, ...changes.findings];
  if (isRefused(told, false)) return refuse(told, texts);
  const applied = applyLedger(source, changes);
  if ('findings' in applied) return refuse([...told, ...applied.findings], texts);
  tell(told, texts);
  if (applied.text === source.text) {
    stderr.write(zh ? '没有改动\n' : 'nothing has changed\n');
    return EXIT.done;
  }

  const bytes = Buffer.from(hasByteOrderMark(standing.bytes) ? `\ufeff${applied.text}` : applied.text);
  const after = unitIn(file, bytes, ALL, settings);
  const errors = after.findings.filter((it) => severityOf(it) === 'error');
  if (errors.length > 0) {
    const textsAfter = textsOf([file, applied.text]);
    return refuse(
      errors.map((it) => refusedAt(it, applied.source, applied.origins)),
      textsAfter,
    );
  }
  const doubtful = newWarnings(unit.findings, after.findings);
  tell(doubtful.flatMap((it) => doubtfulAt(it, applied.source, applied.origins) ?? []));
  stdout.write(unifiedDiff({ name: file, text: source.text }, { name: file, text: applied.text }, stdout));
  if (!yes) {
    if (!process.stdin.isTTY || !process.stdout.isTTY) {
      stderr.write(
        zh ? '没有写入；看过改动，加 --yes 写入\n' : 'nothing was written; add --yes to apply the changes\n',
      );
      return EXIT.faulty;
    }
    const { agrees } = await import('./agrees.ts');
    if (
      !(await agrees(
        zh ? `把这些改动写入 ${printable(file)}？` : `Write these changes into ${printable(file)}?`,
        zh,
      ))
    ) {
      stderr.write(zh ? '没有写入\n' : 'nothing was written\n');
      return EXIT.faulty;
    }
  }
  // Somebody may have saved the file in an editor while the changes were looked at.
  const { bytes: now } = await readBytes(file);
  const isSame = now !== undefined && Buffer.compare(now, standing.bytes) === 0;
  const failure = isSame
    ? await writeWhole(file, bytes)
    : finding('changed-meanwhile', { file, range: FILE_START }, { file });
  if (failure) {
    tell([failure]);
    return EXIT.failed;
  }
  tell(unit.findings.filter(({ code }) => code === 'other-encoding'));
  stderr.write(zh ? `已写入 ${printable(file)}\n` : `wrote ${printable(file)}\n`);
  return EXIT.done;
}

/** An entry is told of by its first line. */
const firstLine = ({ start }: Finding['range']): Finding['range'] => ({ start, end: start });

/** The warnings that the file did not have before, whatever line they stand in now. */
function newWarnings(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const said = ({ code, args }: Finding) => `${code} ${JSON.stringify(args)}`;
  const old = new Set(before.map(said));
  return after.filter((it) => severityOf(it) === 'warning' && !old.has(said(it)));
}
