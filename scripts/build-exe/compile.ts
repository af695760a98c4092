import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { BundledProgram } from '../../src/cli/start/run-chunks.ts';
import { type Assets, writeAssets } from './assets.ts';
import { REHEARSAL_FLAGS } from './compile/flags.ts';
import type { Rehearsal } from './compile/rehearse.ts';
import { V8_FLAGS } from './flags.ts';

/** What is done with the program, so that V8 compiles what these lines need; in this order, in one folder. */
const LINES: Rehearsal['lines'] = [
  ['check', 'org.yaml', '--lang=zh'],
  ['build', 'org.yaml', '--lang=zh'],
  // Once more, now that it is known which fonts there are.
  ['build', 'org.yaml', '--lang=zh'],
];

/**
 * Runs the program with a program of Node.js, and gives the parts of the executable with what V8 compiled of it, for V8
 * to take in place of compiling.
 *
 * @param node the program of Node.js that goes into the executable
 * @param parts all other parts, and an empty one for each bundle
 * @param example a unit's file to build
 */
export async function withCompiled(
  root: string,
  node: string,
  { entry, id }: BundledProgram,
  parts: Assets,
  example: string,
): Promise<Assets> {
  const folder = mkdtempSync(join(tmpdir(), 'report-exe-'));
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['scripts/build-exe/compile/rehearse.ts'],
      outfile: join(folder, 'rehearse.cjs'),
      bundle: true,
      format: 'cjs',
      platform: 'node',
      logLevel: 'error',
    });
    const paths = writeAssets(join(folder, 'parts'), parts);
    writeFileSync(join(folder, 'org.yaml'), readFileSync(example));
    const rehearsal: Rehearsal = { folder: join(folder, 'parts'), program: { entry, id }, lines: LINES };
    // A locale, a time zone, and nothing kept from a run before, so that the same is compiled each time.
    const env = {
      PATH: process.env.PATH ?? '',
      LANG: 'zh_CN.UTF-8',
      TZ: 'UTC',
      XDG_CACHE_HOME: join(folder, 'cache'),
    };
    const flags = Object.entries(REHEARSAL_FLAGS).map(([name, value]) => `--${name}=${value}`);
    const line = [...V8_FLAGS, ...flags, 'rehearse.cjs', JSON.stringify(rehearsal)];
    execFileSync(node, line, { cwd: folder, env, stdio: 'pipe' });
    return new Map(Object.entries(paths).map(([name, path]) => [name, readFileSync(path)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
