import type { KeptFile } from '../../app/produce/hand-edits.ts';
import type { Production } from '../../app/produce/produce.ts';
import { isSettable } from '../../core/check/settable.ts';
import { severityOf } from '../../core/diagnostics/severity.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { invocation } from '../program/invocation.ts';
import { countInWords } from '../terminal/count.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { printSummary } from '../terminal/summary.ts';
import { productionWords } from '../words/production.ts';

/**
 * Prints the findings of a build for the person, and the written paths, one on each line, as its result.
 *
 * @param tellWritten whether to print the paths
 */
export async function printProduced(
  { job, inputFindings, refused, writtenPaths, keptFiles, outputFindings }: Production,
  context: Context,
  tellWritten: boolean,
): Promise<void> {
  const { language, stdout, stderr } = context;
  const findings = inputFindings.filter((it) => !isAdvice(it));
  printFindings(findings, context, stderr, job.texts);
  const count = job.opened ? countInWords(inputFindings.map(severityOf), language) : undefined;
  if (count !== undefined) {
    const consequence = inLanguage(productionWords, language).nothingWritten;
    printSummary(count, refused ? consequence : '', language, stderr);
  }
  const [advice] = inputFindings.filter(isAdvice);
  if (advice) stderr.write(adviceInWords(inputFindings.filter(isAdvice).length, advice.file, context));
  if (tellWritten) for (const path of writtenPaths) stdout.write(`${path}\n`);
  printFindings(outputFindings, context, stderr);
  for (const it of keptFiles) await printKept(it, context);
}

/** The exit status of a build. */
export const statusOf = ({ outcome }: Production): ExitStatus =>
  ({ built: EXIT.done, refused: EXIT.faulty, failed: EXIT.failed })[outcome];

/** How many hand edits of a file are shown; `report diff` shows all. */
const MOST_EDITS = 3;

/** Prints the first hand edits and review comments of a file that was not overwritten. */
export async function printKept(
  { path, source, entries = [], comments = [] }: KeptFile,
  context: Context,
): Promise<void> {
  const { language, stderr } = context;
  if (entries.some(({ kind }) => kind !== 'same')) {
    const { legend, printChanges } = await import('./diff/changes-in-words.ts');
    const origin = source ?? inLanguage(productionWords, language).unitsFiles;
    stderr.write(`${legend(path, origin, language)}\n`);
    printChanges(entries, context, stderr, { context: false, most: MOST_EDITS });
  }
  if (comments.length === 0) return;
  const { printComments } = await import('./diff/comments-in-words.ts');
  printComments(comments, context, stderr, MOST_EDITS);
}

/** Whether a finding is only advice on wording: a build does not print it, `check` does. */
export const isAdvice = (it: Finding): boolean => severityOf(it) === 'info' && isSettable(it.code);

function adviceInWords(count: number, file: string, context: Context): string {
  const command = `${invocation(context)} check ${printable(file)}`;
  return inLanguage(productionWords, context.language).moreNotes({ count, command });
}
