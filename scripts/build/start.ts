import { build } from 'esbuild';
import type { BundledProgram } from '../../src/cli/start/run-chunks.ts';
import { importBundled } from './import-bundled.ts';

/**
 * Bundles what runs at each start, `src/cli/start`: it answers what needs no program, and else runs it.
 *
 * @param making a folder of the project to work in
 * @param program what it is to know of the program
 */
export async function start(root: string, outdir: string, making: string, program: BundledProgram) {
  const { answers } = await importBundled<typeof import('./answers.ts')>(
    root,
    'scripts/build/answers.ts',
    making,
  );
  return build({
    absWorkingDir: root,
    entryPoints: { start: 'src/cli/start/start.ts' },
    outdir,
    bundle: true,
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { ANSWERS: JSON.stringify(await answers()), PROGRAM: JSON.stringify(program) },
    platform: 'node',
    target: 'node20',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
}
