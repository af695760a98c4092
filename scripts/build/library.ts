import { build } from 'esbuild';
import { soughtExpressions } from './expressions/sought-expressions.ts';
import { usedPartsOfWorkbooks } from './workbook-parts.ts';

/**
 * Bundles what the package exports, `src/index.ts`, into one ES module for any engine. It uses no module of Node.js and
 * no replacement for one.
 *
 * @param root the project's folder
 * @param outdir the folder for the module
 */
export const library = async (root: string, outdir: string) =>
  build({
    absWorkingDir: root,
    entryPoints: { index: 'src/index.ts' },
    outdir,
    bundle: true,
    plugins: [await soughtExpressions(root), await usedPartsOfWorkbooks(root)],
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

/**
 * Bundles what the package exports for Node.js, `src/node.ts`, into one ES module.
 *
 * @param root the project's folder
 * @param outdir the folder for the module
 */
export const nodeLibrary = async (root: string, outdir: string) =>
  build({
    absWorkingDir: root,
    entryPoints: { node: 'src/node.ts' },
    outdir,
    bundle: true,
    plugins: [await soughtExpressions(root), await usedPartsOfWorkbooks(root)],
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    // Some packages are CommonJS: they require modules of Node.js and ask for their own path, which ES modules lack.
    banner: {
      js: "import{createRequire}from'node:module';import{fileURLToPath as pathOf}from'node:url';const require=createRequire(import.meta.url),__filename=pathOf(import.meta.url);",
    },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
