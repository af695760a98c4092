import { build } from 'esbuild';
import { type Program, program } from '../build/program.ts';

/** The code in an executable. */
export interface Bundles {
  /** The script that Node.js starts: it loads the program. */
  readonly loader: string;
  readonly program: Program;
  /** The source files in it, relative to the project's folder. */
  readonly inputs: readonly string[];
}

/** What an executable's loader knows: see `src/cli/executable/loader.ts`. */
const loaderKnows = (answers: object, { entry, id }: Program) => ({
  ANSWERS: JSON.stringify(answers),
  PROGRAM: JSON.stringify({ entry, id }),
});

/**
 * Bundles the program for an executable, as for the package, but with another beginning.
 *
 * @param answers what is answered without the program
 */
export async function bundles(root: string, answers: object): Promise<Bundles> {
  const made = await program(root, root, 'src/cli/executable/main.ts');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/executable/loader.ts'],
    bundle: true,
    format: 'cjs',
    define: loaderKnows(answers, made),
    platform: 'node',
    target: 'node26',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'error',
  });
  const loader = outputFiles[0]?.text ?? '';
  return { loader, program: made, inputs: [...made.inputs, ...Object.keys(metafile.inputs)] };
}
