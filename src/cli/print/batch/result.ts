import type { JournalEntry } from '../../../app/batch/journal/journal.ts';
import type { BatchResult, ResultRow } from '../../../app/batch/result.ts';
import { packageVersion } from '../../../app/package/files.ts';
import { severityOf } from '../../../core/diagnostics/severity.ts';
import { word } from '../../../core/diagnostics/word.ts';
import { byCodePoint } from '../../../core/model/by-code-point.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import type { Context } from '../../context.ts';
import { EXIT, type ExitStatus } from '../../exit-status.ts';
import { asJson } from '../../result-formats/json.ts';
import { countInWords } from '../../terminal/count.ts';
import { printable } from '../../terminal/printable.ts';
import { printTable } from '../../terminal/table.ts';
import { batchWords } from '../../words/batch.ts';
import { punctuation } from '../../words/punctuation.ts';
import { countsInWords, type OutcomeCounts } from './words.ts';

/** The worst status of all units and problems. */
export function batchStatus({ rows, problems, left = 0 }: BatchResult): ExitStatus {
  const isWrong = problems.some((it) => severityOf(it) === 'error');
  return Math.max(
    isWrong || left > 0 ? EXIT.failed : EXIT.done,
    ...rows.map(({ entry }) => entry.status),
  ) as ExitStatus;
}

function countsOf(rows: readonly ResultRow[]): OutcomeCounts {
  const counts = { built: 0, 'up-to-date': 0, refused: 0, failed: 0 };
  for (const { outcome } of rows) counts[outcome]++;
  return counts;
}

/** The result for programs: units sorted by file, always with the same keys in the same order. */
export function resultJson(result: BatchResult, { language }: Context): string {
  const { shard, rows, problems, left = 0 } = result;
  const units = [...rows]
    .sort((one, other) => byCodePoint(one.entry.file, other.entry.file))
    .map(({ outcome, entry: { file, status, outputs, findings } }) => ({
      file,
      outcome,
      status,
      outputs,
      findings: findings.map((it) => asJson(it, language)),
    }));
  const whole = {
    version: packageVersion(),
    shard: shard ? `${shard.index}/${shard.total}` : null,
    status: batchStatus(result),
    counts: countsOf(rows),
    left,
    problems: problems.map((it) => asJson(it, language)),
    units,
  };
  return `${JSON.stringify(whole, null, 2)}\n`;
}

/** Up to this number of units, the table shows each of them; of more, only those with problems. */
const MOST_ROWS = 20;

/** Prints the result for a person: a table, then the counts. */
export function printResult(result: BatchResult, context: Context): void {
  const { rows, left = 0 } = result;
  const { language, stdout } = context;
  const words = inLanguage(batchWords, language);
  const wanted = rows.length <= MOST_ROWS ? rows : rows.filter(({ entry }) => entry.status !== EXIT.done);
  if (wanted.length > 0) {
    printTable(
      [
        { heading: words.file, cut: 'start' },
        { heading: words.result },
        { heading: words.writtenOrReason, cut: 'end' },
      ],
      wanted.map(({ outcome, entry }) => [printable(entry.file), words[outcome], noteOf(entry, context)]),
      stdout,
    );
    stdout.write('\n');
  }
  const more = left === 0 ? '' : words.unprocessed({ left });
  stdout.write(`${countsInWords(countsOf(rows), language)}${more}\n`);
}

/** The written files; or what is wrong, with the first error in words. */
function noteOf({ status, outputs, findings }: JournalEntry, { language }: Context): string {
  if (status === EXIT.done)
    return outputs.map(({ path }) => printable(path)).join(inLanguage(punctuation, language).enumeration);
  const first = findings.find((it) => severityOf(it) === 'error') ?? findings[0];
  const count = countInWords(findings.map(severityOf), language);
  const message = first ? printable(word(first, language).message) : '';
  return findings.length > 1 && count !== undefined
    ? `${count}${inLanguage(punctuation, language).colon}${message}`
    : message;
}
