import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { type Chunk, chunkOf } from './chunks.ts';
import { soughtExpressions } from './expressions/sought-expressions.ts';
import { LATE, lateModules } from './late.ts';
import { quickPackages } from './quick-packages.ts';
import { withQuickSpreads } from './quick-spreads.ts';
import { withPlainExpressions } from './regular-expressions.ts';
import { usedPartsOfWorkbooks } from './workbook-parts.ts';

/** The file that runs first; it alone is loaded by the name that the other bundles know. */
export const ENTRY = 'src/cli/main.ts';

/**
 * What runs most, and what each of these runs opens beside the file that runs first. Each run reads two or three bundles:
 * what several of them need, and what it needs alone. To open one more takes longer than to read what a run has no use for.
 */
const RUNS = {
  check: ['src/cli/commands/check.ts', 'src/cli/result-formats/pretty.ts', 'src/app/job/printed-texts.ts'],
  build: ['src/cli/commands/build.ts', 'src/app/write/write-file.ts', 'src/app/job/printed-texts.ts'],
  docx: [
    'src/core/layout/docx/document.ts',
    'src/core/layout/arrange/record-room.ts',
    'src/core/layout/arrange/short-page-opening.ts',
    'src/core/produce/overflows.ts',
    'src/app/fonts/missing-fonts.ts',
  ],
  markdown: ['src/core/compose/markdown/parse.ts'],
} as const;

/** The words of findings stand together, those of rules apart: a run that tells of a finding needs few of them. */
const WORDS = /^src\/core\/diagnostics\/words\/(?!rules\.ts)/;

/**
 * A bundle is a script, whose value is what it gives, and a CommonJS module that exports it: as a script it is run as it
 * was read, without being joined to anything.
 */
const HEAD = '(it=>typeof module=="object"?module.exports=it:it)';

/** Chunks that only some other commands need stand in a bundle of their own from this size, in characters. */
const WORTH_A_FILE = 25_000;

/** The command line's files, and what `src/cli/start` is to know of them. */
export interface Program {
  readonly files: readonly { readonly path: string; readonly contents: string }[];
  /** The place of the file that runs first: the number of its bundle, and its own in there. */
  readonly entry: readonly [bundle: number, chunk: number];
  /** Changes with every byte of the program. */
  readonly id: string;
  readonly inputs: readonly string[];
}

/**
 * Bundles the command line into a few files of CommonJS. esbuild splits it into some three hundred chunks: each command
 * and format, and what each set of them shares. Opening so many files would take longer than reading all the code, so
 * those are put together that are needed together; each stays a function of its own, which runs when it is first asked
 * for.
 *
 * @param first the file that runs first
 */
export async function program(root: string, outdir: string, first = ENTRY): Promise<Program> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: first },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    // The build of `yaml` for Node.js is CommonJS, from which nothing can be left out.
    alias: {
      yaml: join(root, 'node_modules/yaml/browser/index.js'),
      // What it packs in several threads, which the program does not, is all that sets its build for Node.js apart.
      fflate: join(root, 'node_modules/fflate/esm/browser.js'),
    },
    define: { 'import.meta.url': 'importMetaUrl' },
    plugins: [
      await lateModules(root),
      await soughtExpressions(root),
      await usedPartsOfWorkbooks(root),
      quickPackages(root),
    ],
    platform: 'node',
    target: 'node20',
    // esbuild would make a string of each expression with such an escape, lest a script is too new for some engine.
    supported: { 'regexp-unicode-property-escapes': true },
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const parts = Object.entries(metafile.outputs).map(([path, { entryPoint }]) => ({
    name: basename(path),
    entryPoint,
  }));
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const plain = new Map(
    [...texts].map(([name, text]) => [
      name,
      chunkOf(
        name,
        text,
        () => '',
        () => '',
      ),
    ]),
  );
  const bundles = bundlesOf(parts, plain, first);
  const places = new Map(
    bundles.flatMap((bundle, number) =>
      bundle.map((name, index) => [name, [number, index] as const] as const),
    ),
  );
  const place = (name: string) => (places.get(name) as readonly [number, number]).join();
  const files = bundles.map((bundle, number) => {
    const functions = bundle.map((name) => {
      const { body } = chunkOf(
        name,
        texts.get(name) as string,
        (it) => `loadChunk(${place(it)})`,
        (it) => `Promise.resolve().then(()=>loadEntry(${place(it)}))`,
        (it) => `loadEntry(${place(it)})`,
      );
      return `function(loadChunk,loadEntry,require,importMetaUrl,__filename){"use strict";${body}}`;
    });
    const contents = withPlainExpressions(withQuickSpreads(`${HEAD}([\n${functions.join(',\n')}\n]);\n`));
    // Each character is read as one byte.
    const other = contents.search(/[^\0-\x7f]/);
    if (other >= 0)
      throw new Error(`bundle ${number} is not in ASCII: ${contents.slice(other - 60, other + 60)}`);
    return { path: join(outdir, `program-${number}.cjs`), contents };
  });
  const hash = createHash('sha256');
  for (const { contents } of files) hash.update(contents);
  return {
    files,
    entry: places.get('main.js') as readonly [number, number],
    id: hash.digest('hex').slice(0, 16),
    inputs: Object.keys(metafile.inputs).filter((it) => !it.startsWith(`${LATE}:`)),
  };
}

/** The names of the chunks of each bundle. */
function bundlesOf(
  parts: readonly { name: string; entryPoint: string | undefined }[],
  chunks: ReadonlyMap<string, Chunk>,
  first: string,
): string[][] {
  const neededBy = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const it of chunks.get(name)?.imports ?? []) neededBy(it, seen);
    return seen;
  };
  const entries = parts.flatMap(({ name, entryPoint }) =>
    entryPoint === undefined ? [] : [{ name, source: entryPoint, needed: neededBy(name) }],
  );
  const neededByAny = (sources: readonly string[]) => {
    const needed = sources.map((it) => {
      const entry = entries.find(({ source }) => source === it);
      if (!entry) throw new Error(`${it} is no entry of the program`);
      return entry.needed;
    });
    return (name: string) => needed.some((it) => it.has(name));
  };
  const isFirst = neededByAny([first, ENTRY]);
  const isOfCheck = neededByAny(RUNS.check);
  const isOfBuild = neededByAny(RUNS.build);
  const isOfDocx = neededByAny(RUNS.docx);
  const isOfMarkdown = neededByAny(RUNS.markdown);
  const groupOf = (name: string): string => {
    if (isFirst(name)) return 'first';
    if (isOfCheck(name)) return isOfBuild(name) || isOfDocx(name) ? 'check and build' : 'check';
    if (isOfBuild(name)) return 'build';
    if (isOfDocx(name)) return 'docx';
    if (isOfMarkdown(name)) return 'markdown';
    const by = entries.filter(({ needed }) => needed.has(name));
    return by.every(({ source }) => WORDS.test(source)) ? 'words' : by.map((it) => it.name).join();
  };
  const groups = new Map<string, string[]>();
  for (const { name } of parts) {
    const group = groupOf(name);
    groups.set(group, [...(groups.get(group) ?? []), name]);
  }
  const sizeOf = (names: readonly string[]) =>
    names.reduce((size, name) => size + (chunks.get(name)?.body.length ?? 0), 0);
  const own = [...groups].filter(
    ([group, names]) => ALWAYS_OWN.includes(group) || sizeOf(names) >= WORTH_A_FILE,
  );
  const small = parts.map(({ name }) => name).filter((it) => !own.some(([, names]) => names.includes(it)));
  return [...own.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, names]) => names), small]
    .filter((names) => names.length > 0)
    .map((names) => names.sort());
}

const ALWAYS_OWN = ['first', 'check', 'build', 'check and build', 'docx', 'markdown', 'words'];
