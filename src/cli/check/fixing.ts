import type { Asked } from '../build/documents.ts';
import type { Context } from '../context.ts';
import { type Bytes, readBytes } from '../input/read-bytes.ts';
import { settingsFor } from '../input/settings.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import type { FixedFile } from './fix-file.ts';
import type { Selection } from './selection.ts';

/** What `--fix` makes of a run. */
export interface Fixing {
  /** The run's context, findings going where they do not mix with what is fixed. */
  readonly context: Context;
  /**
   * Puts a unit's file right.
   *
   * @param piped what comes from the standard input, and goes back to stdout
   * @param selects which findings may be mended
   */
  fix(name: string, asked: Asked, piped: Promise<Bytes> | undefined, selects: Selection): Promise<FixedFile>;
}

/**
 * What the options ask for; undefined without `--fix`. What mends is loaded only then.
 *
 * @param options `format`: that of the findings
 * @param hasStdin whether the standard input is among what is to be checked
 * @throws UsageProblem for `--dry-run` alone
 */
export async function fixingOf(
  options: { readonly fix?: boolean; readonly dryRun?: boolean; readonly format: string },
  hasStdin: boolean,
  context: Context,
): Promise<Fixing | undefined> {
  const { fix = false, dryRun = false, format } = options;
  const { language, stdout, stderr } = context;
  if (!fix) {
    if (!dryRun) return undefined;
    throw new UsageProblem(
      language === 'zh' ? '--dry-run 须与 --fix 一起用' : '--dry-run is for use with --fix',
    );
  }
  const { fixFile } = await import('./fix-file.ts');
  const isTaken = dryRun || hasStdin;
  return {
    context: isTaken ? { ...context, stdout: stderr } : context,
    async fix(name, asked, piped, selects) {
      const target = dryRun ? 'diff' : piped ? 'stdout' : 'file';
      const told = isTaken || format !== 'pretty' ? stderr : stdout;
      const { settings } = await settingsFor(name);
      const given = await (piped ?? readBytes(name));
      return fixFile(name, given, { target, asked, settings, selects, told }, context);
    },
  };
}
