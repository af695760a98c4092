import nodeModule from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type CachedFile, isKeepable, runCached } from './code-cache.ts';
import { type BundledProgram, type Chunk, runChunks } from './run-chunks.ts';

/** Modules of Node.js that take milliseconds to load, and that packages ask for without need. */
const SLOW = ['node:crypto', 'node:child_process'];

/** Requires a module; a slow one only when something of it is used. */
const requireLater = ((name: string) => {
  if (!SLOW.includes(name)) return require(name);
  return new Proxy({}, { get: (_, key) => require(name)[key] });
}) as NodeJS.Require;

/** What Node.js 22.8 has, and its types for version 20 do not. */
const { enableCompileCache } = nodeModule as { enableCompileCache?: () => void };

/**
 * V8 compiles a function for speed when so much of its code has run, in bytes; by default after 132 kB. In a run of a
 * quarter of a second that costs more than it gains: measured on Node.js 20, a report takes an eighth less time with
 * this, and a batch of two hundred a tenth. It interprets a regular expression once before it compiles it, which on the
 * rules' texts takes longer than compiling it at once: a check takes an eighth less time without.
 */
const FLAGS = ['--interrupt-budget=1000000', '--no-regexp-tier-up'];

/** Runs the program: opens each of its bundles when something in it is first needed. */
export function runProgram(program: BundledProgram, folder: string): void {
  const fileOf = (bundle: number) => join(folder, `program-${bundle}.cjs`);
  if (!enableCompileCache) FLAGS.forEach(setFlagsFromString);
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
  const ran = runChunks(program, { open, require: requireLater, url: pathToFileURL(file).href, file });
  if (isOurs) process.once('exit', () => opened.forEach((it) => it.keep([...ran])));
}
