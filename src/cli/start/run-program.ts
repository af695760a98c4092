import nodeModule from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type CachedFile, isKeepable, runCached } from './code-cache.ts';

/** What another part of the program gives, by the names that the bundler chose. */
type Exports = object;
type Load = (bundle: number, chunk: number) => Exports;
type Chunk = (load: Load, loadEntry: Load, require: NodeJS.Require, url: string, file: string) => Exports;

interface Bundle {
  readonly chunks: readonly Chunk[];
  readonly exports: Exports[];
  readonly cached?: CachedFile;
}

/** The program as `scripts/build` bundles it. */
export interface BundledProgram {
  /** The place of what runs first: the number of its bundle, and its own in there. */
  readonly entry: readonly [bundle: number, chunk: number];
  /** Changes with every byte of the program. */
  readonly id: string;
}

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
export function runProgram({ entry: [bundle, chunk], id }: BundledProgram, folder: string): void {
  const fileOf = (bundle: number) => join(folder, `program-${bundle}.cjs`);
  if (!enableCompileCache) FLAGS.forEach(setFlagsFromString);
  const file = fileOf(bundle);
  const url = pathToFileURL(file).href;
  const isOurs = isKeepable(file);
  if (!isOurs) enableCompileCache?.();
  const bundles: Bundle[] = [];
  const open = (number: number): Bundle => {
    if (!isOurs) return { chunks: require(fileOf(number)), exports: [] };
    const cached = runCached(fileOf(number), id);
    return { chunks: cached.exports as Chunk[], exports: [], cached };
  };
  const load: Load = (number, index) => {
    bundles[number] ??= open(number);
    const { chunks, exports } = bundles[number];
    exports[index] ??= (chunks[index] as Chunk)(load, loadEntry, require, url, file);
    return exports[index];
  };
  const ran = new Set<string>();
  const loadEntry: Load = (number, index) => {
    ran.add(`${number}.${index}`);
    return load(number, index);
  };
  if (isOurs) process.once('exit', () => bundles.forEach((it) => it.cached?.keep([...ran])));
  loadEntry(bundle, chunk);
}
