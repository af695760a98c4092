import type { Finding } from '../../model/diagnostic.ts';
import type { Asked } from '../build/documents.ts';
import type { Context } from '../context.ts';
import { type Bytes, readBytes } from '../input/read-bytes.ts';
import { settingsFor } from '../input/settings.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import type { FixedFile } from './fix-file.ts';

/** What `--fix` makes of a run. */
export interface Fixing {
  /** The run's context, findings going where they do not mix with what is fixed. */
  readonly context: Context;
  /**
   * Puts a unit's file right.
   *
   * @param reading what comes from elsewhere than from the disk, and goes back to stdout
   * @param selects which findings may be mended; left out, all
   */
  fix(
    name: string,
    asked: Asked,
    reading?: Promise<Bytes>,
    selects?: (finding: Finding) => boolean,
  ): Promise<FixedFile>;
}

/**
 * What the options ask for; undefined without `--fix`. What mends is loaded only then.
 *
 * @param isForPrograms whether stdout is to hold findings in a format that programs read, and nothing else
 * @param fromStdin whether the standard input is among what is to be checked
 * @throws UsageProblem for `--dry-run` alone
 */
export async function fixingOf(
  { fix, dryRun }: { readonly fix: boolean; readonly dryRun: boolean },
  isForPrograms: boolean,
  context: Context,
  fromStdin = false,
): Promise<Fixing | undefined> {
  const { language, stdout, stderr } = context;
  if (!fix) {
    if (!dryRun) return undefined;
    throw new UsageProblem(
      language === 'zh' ? '--dry-run 须与 --fix 一起用' : '--dry-run is for use with --fix',
    );
  }
  const { fixFile } = await import('./fix-file.ts');
  const isTaken = dryRun || fromStdin;
  return {
    context: isTaken ? { ...context, stdout: stderr } : context,
    async fix(name, asked, reading, selects = () => true) {
      const target = dryRun ? 'diff' : reading ? 'stdout' : 'file';
      const told = isTaken || isForPrograms ? stderr : stdout;
      const { settings } = await settingsFor(name);
      const given = await (reading ?? readBytes(name));
      return fixFile(name, given, { target, asked, settings, selects, told }, context);
    },
  };
}
