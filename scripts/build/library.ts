import { build } from 'esbuild';

/**
 * Bundles what the package exports, `src/index.ts`, into one ES module for any engine. It uses no module of Node.js and
 * no replacement for one.
 *
 * @param root the project's folder
 * @param outdir the folder for the module
 */
export const library = (root: string, outdir: string) =>
  build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts' },
    outdir,
    bundle: true,
    format: 'esm',
    // Neither Node.js nor a browser page: some packages have a build for browsers that needs `document`, which a worker
    // lacks.
    platform: 'neutral',
    mainFields: ['module', 'main'],
    target: 'es2022',
    minify: true,
    // One package requires this module of Node.js, if it exists, for something that is not used here.
    external: ['stream'],
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
