import { stat } from 'node:fs/promises';
import { isPattern } from '../files/find-files.ts';

/** The options of the command line for a batch. Each of them makes even the build of one file a batch. */
export interface BatchOptions {
  readonly jobs?: string;
  readonly name?: string;
  readonly changed?: boolean;
  readonly shard?: string;
  readonly report?: string;
}

/**
 * Whether a command line asks for a batch: by one of the options above, by several files, by a folder or by a pattern.
 * A single name that ends in .yaml or .yml is never a batch; the disk is not asked about it.
 */
export async function isBatch(named: readonly string[], options: BatchOptions): Promise<boolean> {
  const { jobs, name, changed, shard, report } = options;
  if (named.length > 1 || changed || [jobs, name, shard, report].some((it) => it !== undefined)) return true;
  const [only = ''] = named;
  if (/\.ya?ml$/i.test(only) && !isPattern(only)) return false;
  const there = await stat(only).catch(() => undefined);
  return there ? there.isDirectory() : isPattern(only);
}
