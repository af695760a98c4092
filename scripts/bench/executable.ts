import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { nodeProgram } from '../build-exe/node-program.ts';
import { NODE_CACHE, PLATFORMS } from '../build-exe/platforms.ts';
import { printRounds } from './figures.ts';
import { NAMES } from './names.ts';
import { inTurns } from './turns.ts';

const ROUNDS = Number(process.env.ROUNDS ?? 21);

/** Measures the executable for this machine, as `npm run build:exe` made it, against the same Node.js that does nothing. */
export function executable(folder: string): void {
  const platform = PLATFORMS[`${process.platform}-${process.arch}`];
  const file = platform && join('exe', platform.executable);
  if (!file || !existsSync(file)) {
    console.log('\nThe executable: not measured, since npm run build:exe has not made it.');
    return;
  }
  const yaml = 'examples/bureau.yaml';
  const bare = "node -e 0, of the executable's Node.js";
  const [version, check, build] = NAMES.executable;
  const of = inTurns(
    [
      [bare, [nodeProgram(platform, NODE_CACHE).program, '-e', '0']],
      [version, [file, '--version']],
      [check, [file, 'check', yaml]],
      [build, [file, 'build', yaml, '-o', join(folder, 'executable.docx')]],
    ],
    ROUNDS,
  );
  printRounds(
    `The executable: a process each, ÷ node -e 0 of its Node.js (median of ${ROUNDS} rounds, least and greatest)`,
    of(bare),
    NAMES.executable.map(of),
  );
}
