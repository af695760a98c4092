import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { chunkOf } from './chunks.ts';
import { gzip } from './deflate/gzip.ts';
import { soughtExpressions } from './expressions/sought-expressions.ts';
import { usedPartsOfWorkbooks } from './workbook-parts.ts';

/** The page of the studio, and what it is made of. */
export interface StudioPage {
  readonly html: string;
  readonly metafiles: readonly Metafile[];
}

const shared = {
  bundle: true,
  format: 'iife',
  mainFields: ['module', 'main'],
  // The page is UTF-8: Chinese characters in it need no escapes, which would double its size.
  charset: 'utf8',
  target: 'es2022',
  minify: true,
  legalComments: 'none',
  metafile: true,
  write: false,
  logLevel: 'error',
} as const satisfies BuildOptions;

/**
 * Makes the studio: one web page that holds all of the program and asks no host for anything. The core stands in it
 * compressed, from which the page makes its workers.
 *
 * @param root the project's folder
 */
export async function studioPage(root: string): Promise<StudioPage> {
  const core = await coreOf(root);
  const page = await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: { page: 'src/studio/main.tsx' },
    outdir: 'dist',
    platform: 'browser',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.yaml': 'text' },
  });
  const first = await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: { first: 'src/studio/first.ts' },
    outdir: 'dist',
    platform: 'browser',
  });
  const css = await build({
    absWorkingDir: root,
    entryPoints: ['src/studio/page/page.css'],
    outdir: 'dist',
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  const template = await readFile(join(root, 'src/studio/page/page.html'), 'utf8');
  const scripts = { script: asScript(textOf(page)), first: asScript(textOf(first)) };
  const parts: Readonly<Record<string, string>> = {
    policy: policyFor(Object.values(scripts)),
    style: textOf(css).trimEnd(),
    drawing: compressed(core.drawing),
    making: compressed(core.making),
    ...scripts,
  };
  const html = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] as string);
  return { html, metafiles: [core.metafile, page.metafile, first.metafile] };
}

/** The core's code. */
interface Core {
  /** What the worker that draws needs; run by itself, it is that worker. */
  readonly drawing: string;
  /** All else; run behind the other part, both are the worker that judges and makes. */
  readonly making: string;
  readonly metafile: Metafile;
}

/**
 * The core in two parts, so that pages are drawn before all of it was read. esbuild splits it into chunks, each of which
 * becomes a function that runs when it is first asked for.
 */
async function coreOf(root: string): Promise<Core> {
  const { outputFiles, metafile } = await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: { drawer: 'src/studio/worker/drawer.ts', maker: 'src/studio/worker/worker.ts' },
    outdir: 'dist',
    format: 'esm',
    splitting: true,
    plugins: [await soughtExpressions(root), await usedPartsOfWorkbooks(root)],
    // As for the library: the build of some packages for browsers needs `document`, which a worker lacks.
    platform: 'neutral',
    external: ['stream'],
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  const numberOf = new Map([...texts.keys()].map((name, number) => [name, number]));
  const chunks = new Map(
    [...texts].map(([name, text]) => [
      name,
      chunkOf(
        name,
        text,
        (it) => `loadChunk(${numberOf.get(it)})`,
        (it) => `Promise.resolve().then(()=>loadChunk(${numberOf.get(it)}))`,
      ),
    ]),
  );
  const neededBy = (name: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(name)) return seen;
    seen.add(name);
    for (const it of chunks.get(name)?.imports ?? []) neededBy(it, seen);
    return seen;
  };
  const first = neededBy('drawer.js');
  const soon = neededBy('maker.js');
  // In brackets stands what runs at once: it is read but one time.
  const functionOf = (name: string) => {
    const code = `function(){"use strict";${chunks.get(name)?.body}}`;
    return `chunks[${numberOf.get(name)}]=${soon.has(name) || first.has(name) ? `(${code})` : code};\n`;
  };
  const all = [...texts.keys()];
  const head =
    'const chunks=[],made=[],loadChunk=it=>made[it]??=chunks[it]();setTimeout(()=>loadChunk(start));var start=';
  return {
    drawing: `${head}${numberOf.get('drawer.js')};\n${all
      .filter((it) => first.has(it))
      .map(functionOf)
      .join('')}`,
    making: `start=${numberOf.get('maker.js')};\n${all
      .filter((it) => !first.has(it))
      .map(functionOf)
      .join('')}`,
    metafile,
  };
}

const textOf = ({ outputFiles }: { outputFiles: readonly { text: string }[] }): string =>
  (outputFiles[0] as { text: string }).text;

/**
 * Text by gzip, in the characters of base64. Of brotli, which packs a fifth more, browsers unpack only what a server sends.
 * Characters of base64 hold six bits each, so that a .zip of the page is as small as if it held the bytes: those of base85
 * would make the page smaller by a sixteenth and the .zip larger.
 */
const compressed = (text: string): string => Buffer.from(gzip(Buffer.from(text))).toString('base64');

/**
 * Code as it can stand in an element of HTML: what a reader of HTML would take for a mark stands only in strings, where
 * its first character can be written otherwise.
 */
const asScript = (code: string): string => code.trimEnd().replace(/<(?=!--|\/?script)/gi, '\\x3C');

/** What the page may do: run its own scripts and nothing else, and ask no host for anything. */
const policyFor = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map((it) => `'sha256-${createHash('sha256').update(it).digest('base64')}'`).join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
