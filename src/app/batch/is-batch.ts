import { stat } from 'node:fs/promises';
import { isPattern } from '../files/find-files.ts';

/** What a line says of a batch; each of these makes a build of one file a batch of one. */
export interface BatchOptions {
  readonly jobs?: string;
  readonly name?: string;
  readonly changed?: boolean;
  readonly shard?: string;
  readonly report?: string;
}

/**
 * Whether a line asks for a batch: by an option of one, by several files, a folder or a pattern. One name that ends as a
 * unit's file does is none, and is not looked for.
 */
export async function isBatch(named: readonly string[], options: BatchOptions): Promise<boolean> {
  const { jobs, name, changed, shard, report } = options;
  if (named.length > 1 || changed || [jobs, name, shard, report].some((it) => it !== undefined)) return true;
  const [only = ''] = named;
  if (/\.ya?ml$/i.test(only) && !isPattern(only)) return false;
  const there = await stat(only).catch(() => undefined);
  return there ? there.isDirectory() : isPattern(only);
}
