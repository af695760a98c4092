import { today } from '../../app/write/clock.ts';
import { writeGuarded } from '../../app/write/write-guarded.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { epochOf } from '../program/epoch.ts';
import { printFindings } from '../terminal/diagnostics.ts';
import { printable } from '../terminal/printable.ts';
import { workbookWords } from '../words/workbook.ts';

/** Writes a workbook for people to edit, and prints its path and that of the copy of the old one. */
export async function saveWorkbook(
  path: string,
  bytes: Uint8Array,
  force: boolean,
  context: Context,
): Promise<ExitStatus> {
  const { failure, backup } = await writeGuarded(path, bytes, { force, day: today(epochOf(context)) });
  if (backup !== undefined) {
    const name = printable(backup);
    context.stderr.write(inLanguage(workbookWords, context.language).oldOneKept({ name }));
  }
  if (failure) {
    printFindings([failure], context, context.stderr);
    return EXIT.failed;
  }
  context.stdout.write(`${path}\n`);
  return EXIT.done;
}
