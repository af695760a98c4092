import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/**
 * Imports a module of the project, bundled first: a thousand modules are read faster that way than one by one.
 *
 * @param folder a folder of the project for the bundle, which is removed again
 */
export async function importBundled<Module>(
  root: string,
  entry: string,
  folder: string,
  plugins: Plugin[] = [],
): Promise<Module> {
  const outfile = join(folder, 'imported.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    banner: {
      js: "import{createRequire as requireOf}from'node:module';const require=requireOf(import.meta.url);",
    },
    plugins,
    logLevel: 'error',
  });
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile, { force: true });
  }
}
