import type { Checked } from '../../app/check/check-files.ts';
import { isChanged } from '../../app/fix/fix-file.ts';
import type { Context } from '../context.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { unifiedDiff } from '../terminal/unified-diff.ts';
import { fixedInWords } from './fixed.ts';

/** What `--fix` makes of a run. */
export interface Fixing {
  /** Whether files are written, or only a diff is shown. */
  readonly fix: 'write' | 'try';
  /** The run's context, findings going where they do not mix with what is fixed. */
  readonly context: Context;
  /** Tells what was mended in a file, and prints it where it is in none. */
  print(checked: Checked): void;
}

/**
 * What the options ask for; undefined without `--fix`.
 *
 * @param options `format`: that of the findings
 * @param hasStdin whether the standard input is among what is to be checked
 * @throws UsageProblem for `--dry-run` alone
 */
export function fixingOf(
  options: { readonly fix?: boolean; readonly dryRun?: boolean; readonly format: string },
  hasStdin: boolean,
  context: Context,
): Fixing | undefined {
  const { fix = false, dryRun = false, format } = options;
  const { language, stdout, stderr } = context;
  if (!fix) {
    if (!dryRun) return undefined;
    throw new UsageProblem(
      language === 'zh' ? '--dry-run 须与 --fix 一起用' : '--dry-run is for use with --fix',
    );
  }
  const isTaken = dryRun || hasStdin;
  const told = isTaken || format !== 'pretty' ? stderr : stdout;
  return {
    fix: dryRun ? 'try' : 'write',
    context: isTaken ? { ...context, stdout: stderr } : context,
    print({ name, isStdin, fixed }) {
      if (!fixed) return;
      const target = dryRun ? 'diff' : isStdin ? 'stdout' : 'file';
      if (target === 'stdout') stdout.write(fixed.whole);
      if (target === 'diff' && isChanged(fixed))
        stdout.write(unifiedDiff({ name, text: fixed.before }, { name, text: fixed.fixed.text }, stdout));
      told.write(fixedInWords(name, fixed, target, language, told.columns));
    },
  };
}
