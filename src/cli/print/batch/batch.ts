import type { UnitResult } from '../../../app/batch/build-unit.ts';
import type { BatchUnit } from '../../../app/batch/request.ts';
import type { BatchResult } from '../../../app/batch/result.ts';
import type { BatchEvent } from '../../../app/batch/run-batch.ts';
import type { Finding } from '../../../core/model/diagnostic.ts';
import type { Context } from '../../context.ts';
import { printFindings } from '../../terminal/diagnostics.ts';
import { isAdvice, printKept } from '../produced.ts';
import { Progress } from './progress.ts';

/**
 * Prints a batch while it runs: the progress, and the findings of each unit in order. Findings in what several units
 * share, such as a pack or a font, are printed once.
 *
 * @returns the result of the batch
 */
export async function printBatch(events: AsyncIterable<BatchEvent>, context: Context): Promise<BatchResult> {
  const { language, stderr } = context;
  const keys = new Set<string>();
  let progress = new Progress(0, language, stderr);
  for await (const event of events) {
    switch (event.type) {
      case 'begun':
        progress = new Progress(event.units, language, stderr);
        break;
      case 'done':
        if (stderr.isTerminal) progress.done(event.unit.file, event.outcome);
        break;
      case 'result':
        if (!stderr.isTerminal) progress.done(event.unit.file, event.result.outcome);
        await tell(event.unit, event.result, progress, keys, context);
        break;
      case 'problems':
        progress.clear();
        printFindings(event.findings, context, stderr);
        break;
      case 'ended':
        progress.clear();
        return event.result;
    }
  }
  throw new TypeError('a batch tells of its end');
}

async function tell(
  { file }: BatchUnit,
  { inputFindings, outputFindings, keptFiles, texts }: UnitResult,
  progress: Progress,
  shown: Set<string>,
  context: Context,
): Promise<void> {
  const before = inputFindings.filter((it) => !isAdvice(it) && isNew(it, file, shown));
  const after = outputFindings.filter((it) => isNew(it, file, shown));
  if (before.length + after.length + keptFiles.length === 0) return;
  progress.clear();
  printFindings(before, context, context.stderr, texts);
  // Findings from making documents do not point at lines of the unit's file, so no text is shown.
  printFindings(after, context, context.stderr);
  for (const it of keptFiles) await printKept(it, context);
}

function isNew(found: Finding, file: string, shown: Set<string>): boolean {
  const isOfMachine = found.code.startsWith('font-');
  if (found.file === file && !isOfMachine) return true;
  const key = JSON.stringify([isOfMachine ? '' : found.file, found.code, found.range, found.args]);
  if (shown.has(key)) return false;
  shown.add(key);
  return true;
}
