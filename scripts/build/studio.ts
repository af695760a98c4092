import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import { gzipSync, strToU8 } from 'fflate';
import { soughtExpressions } from './expressions/sought-expressions.ts';

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
 * compressed, from which the page makes its worker.
 *
 * @param root the project's folder
 */
export async function studioPage(root: string): Promise<StudioPage> {
  const core = await build({
    ...shared,
    absWorkingDir: root,
    entryPoints: { core: 'src/studio/worker/worker.ts' },
    outdir: 'dist',
    plugins: [await soughtExpressions(root)],
    // As for the library: the build of some packages for browsers needs `document`, which a worker lacks.
    platform: 'neutral',
    external: ['stream'],
  });
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
  const script = asScript(textOf(page));
  const parts: Readonly<Record<string, string>> = {
    policy: policyFor(script),
    style: textOf(css).trimEnd(),
    core: compressed(textOf(core)),
    script,
  };
  const html = template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => parts[name] as string);
  return { html, metafiles: [core.metafile, page.metafile] };
}

const textOf = ({ outputFiles }: { outputFiles: readonly { text: string }[] }): string =>
  (outputFiles[0] as { text: string }).text;

/**
 * Text by gzip, in the characters of base64. Not by zlib, whose bytes differ between versions of Node.js. Of brotli, which
 * packs more, browsers unpack only what a server sends.
 */
const compressed = (text: string): string =>
  Buffer.from(gzipSync(strToU8(text), { level: 9, mem: 12, mtime: 0 })).toString('base64');

/**
 * Code as it can stand in an element of HTML: what a reader of HTML would take for a mark stands only in strings, where
 * its first character can be written otherwise.
 */
const asScript = (code: string): string => code.trimEnd().replace(/<(?=!--|\/?script)/gi, '\\x3C');

/** What the page may do: run its own script and nothing else, and ask no host for anything. */
const policyFor = (script: string): string =>
  [
    "default-src 'none'",
    `script-src 'sha256-${createHash('sha256').update(script).digest('base64')}'`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
