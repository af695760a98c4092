import nodeModule from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadBeforeFlags } from './before-flags.ts';
import { type CachedFile, isKeepable, runCached } from './code-cache.ts';
import { requireLater } from './require-later.ts';
import { type BundledProgram, type Chunk, runChunks } from './run-chunks.ts';
import { setV8Flags } from './v8-flags.ts';

/** What Node.js 22.8 has, and its types for version 20 do not. */
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => void };

/** Runs the program: opens each of its bundles when something in it is first needed. */
export function runProgram(program: BundledProgram, folder: string): void {
  const fileOf = (bundle: number) => join(folder, `program-${bundle}.cjs`);
  loadBeforeFlags(process.argv.slice(2), require);
  setV8Flags();
  const file = fileOf(program.entry[0]);
  const isOurs = isKeepable(file);
  if (!isOurs) enableCompileCache?.();
  const opened: CachedFile[] = [];
  const open = (number: number): readonly Chunk[] => {
    if (!isOurs) return require(fileOf(number));
    const cached = runCached(fileOf(number), program.id);
    opened.push(cached);
    return cached.exports as Chunk[];
  };
  const ran = runChunks(program, {
    open,
    require: requireLater(require),
    url: pathToFileURL(file).href,
    file,
  });
  if (isOurs) process.once('exit', () => opened.forEach((it) => it.keep([...ran])));
}
