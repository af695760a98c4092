import { Script } from 'node:vm';
import { type BundledProgram, type Chunk, runChunks } from '../start/run-chunks.ts';

/** The names of the parts of an executable in which a bundle of the program lies. */
export const partsOf = (bundle: number) => ({
  code: `program-${bundle}.cjs`,
  /** What V8 compiled of it; empty for a platform other than that on which the executable was made. */
  compiled: `program-${bundle}.cache`,
});

/** A bundle that was opened, of which V8 can say what it compiled. */
export interface OpenedBundle {
  readonly bundle: number;
  readonly script: Script;
}

/**
 * Runs the program that lies in an executable.
 *
 * @param part gives a part of the executable
 * @param requireBuiltIn gives the program a module of Node.js
 * @param whenOpened told of each bundle
 */
export function runHeld(
  program: BundledProgram,
  part: (name: string) => ArrayBuffer,
  requireBuiltIn: NodeJS.Require,
  whenOpened?: (opened: OpenedBundle) => void,
): void {
  const open = (bundle: number): readonly Chunk[] => {
    const { code, compiled } = partsOf(bundle);
    const cachedData = Buffer.from(part(compiled));
    const script = new Script(Buffer.from(part(code)).toString('latin1'), {
      filename: code,
      ...(cachedData.length > 0 && { cachedData }),
    });
    whenOpened?.({ bundle, script });
    return script.runInThisContext();
  };
  // Nothing that lies in an executable is opened by its place.
  runChunks(program, { open, require: requireBuiltIn, url: 'file:///report', file: '/report' });
}
