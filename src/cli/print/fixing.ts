import type { FileResult } from '../../app/check/check-files.ts';
import { isChanged } from '../../app/fix/fix-file.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { unifiedDiff } from '../terminal/unified-diff.ts';
import { fixWords } from '../words/fixes.ts';
import { fixedInWords } from './fixed.ts';

/** What `--fix` means for a run. */
export interface FixRun {
  /** Whether to write files or only show a diff. */
  readonly fix: 'write' | 'try';
  /** The context of the run; findings go to a stream where they do not mix with mended text. */
  readonly context: Context;
  /** Reports what was mended in a file; prints the text or the diff if it is not written to a file. */
  print(checked: FileResult): void;
}

/**
 * The fixing that the options ask for; undefined without `--fix`.
 *
 * @param options `format` is the format of the findings
 * @param hasStdin whether standard input is checked
 * @throws UsageProblem for `--dry-run` alone
 */
export function fixingOf(
  options: { readonly fix?: boolean; readonly dryRun?: boolean; readonly format: string },
  hasStdin: boolean,
  context: Context,
): FixRun | undefined {
  const { fix = false, dryRun = false, format } = options;
  const { language, stdout, stderr } = context;
  if (!fix) {
    if (!dryRun) return undefined;
    throw new UsageProblem(inLanguage(fixWords, language).dryRunNeedsFix);
  }
  const isTaken = dryRun || hasStdin;
  const report = isTaken || format !== 'pretty' ? stderr : stdout;
  return {
    fix: dryRun ? 'try' : 'write',
    context: isTaken ? { ...context, stdout: stderr } : context,
    print({ name, isStdin, fixed }) {
      if (!fixed) return;
      const target = dryRun ? 'diff' : isStdin ? 'stdout' : 'file';
      if (target === 'stdout') stdout.write(fixed.whole);
      if (target === 'diff' && isChanged(fixed))
        stdout.write(unifiedDiff({ name, text: fixed.before }, { name, text: fixed.fixed.text }, stdout));
      report.write(fixedInWords(name, fixed, target, language, report.columns));
    },
  };
}
