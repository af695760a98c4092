import { build } from 'esbuild';

/**
 * What the package exports, `src/index.ts`, as one ES module for any engine: nothing of Node.js is in it, and nothing
 * stands in for that.
 *
 * @param root the project's folder
 * @param outdir where the module is to stand
 */
export const library = (root: string, outdir: string) =>
  build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts' },
    outdir,
    bundle: true,
    format: 'esm',
    // Neither Node.js nor a page: some packages have a form for browsers that needs a document, which a worker has not.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minify: true,
    // The one package that asks for a module of Node.js, where there is one, for what is not used here.
    external: ['stream'],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
