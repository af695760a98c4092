import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { partsOf } from '../src/cli/executable/run-held.ts';
import { importBundled } from './build/import-bundled.ts';
import { notices } from './build/notices.ts';
import { packagesOf } from './build/packages.ts';
import { packageAssets, writeAssets } from './build-exe/assets.ts';
import { bundles } from './build-exe/bundle.ts';
import { withCompiled } from './build-exe/compile.ts';
import { V8_FLAGS } from './build-exe/flags.ts';
import { nodeProgram } from './build-exe/node-program.ts';
import { NODE_CACHE, NODE_VERSION, PLATFORMS } from './build-exe/platforms.ts';

/**
 * Makes the program as one file for each platform, in `exe/`: Node.js with the program in it, put there by Node.js
 * itself. Takes the names of platforms; without one, all.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = join(ROOT, 'exe');
const CACHE = join(ROOT, NODE_CACHE);

const LOADER = 'loader.js';

const here = PLATFORMS[`${process.platform}-${process.arch}`];
if (!here) throw new Error(`executables are made on ${Object.keys(PLATFORMS).join(', ')}`);
const asked = process.argv.slice(2);
const unknown = asked.filter((it) => !(it in PLATFORMS));
if (unknown.length > 0)
  throw new Error(`${unknown.join(', ')}: none of ${Object.keys(PLATFORMS).join(', ')}`);
const wanted = Object.entries(PLATFORMS).filter(([name]) => asked.length === 0 || asked.includes(name));

mkdirSync(OUT, { recursive: true });
const making = mkdtempSync(join(tmpdir(), 'report-exe-'));
try {
  const own = nodeProgram(here, CACHE);
  const { answers } = await importBundled<typeof import('./build/answers.ts')>(
    ROOT,
    'scripts/build/answers.ts',
    OUT,
  );
  const { loader, program, inputs } = await bundles(ROOT, await answers());
  writeFileSync(join(making, LOADER), loader);
  const nodeLicence = readFileSync(own.licence, 'utf8');
  const others = await notices(ROOT, await packagesOf(ROOT, inputs));
  const licences = `The program runs in Node.js ${NODE_VERSION}.\n\n${nodeLicence}\n${others}`;
  const common = new Map<string, Uint8Array>([
    ...packageAssets(ROOT),
    ...program.files.flatMap(({ contents }, bundle): [string, Uint8Array][] => [
      [partsOf(bundle).code, Buffer.from(contents)],
      [partsOf(bundle).compiled, new Uint8Array()],
    ]),
    ['THIRD-PARTY-NOTICES.txt', Buffer.from(licences)],
  ]);
  const example = join(ROOT, 'examples', 'bureau.yaml');
  for (const [name, platform] of wanted) {
    const node = nodeProgram(platform, CACHE);
    // What V8 compiled fits only that V8, on that kind of machine.
    const parts =
      platform === here ? await withCompiled(ROOT, node.program, program, common, example) : common;
    const output = join(making, platform.executable);
    const config = {
      // It stands in the executable as it is written here: a path that is the same each time.
      main: LOADER,
      output,
      executable: node.program,
      disableExperimentalSEAWarning: true,
      execArgv: V8_FLAGS,
      // Each argument is the program's own, and nothing in the environment is for Node.js: it runs alike everywhere.
      execArgvExtension: 'none',
      assets: writeAssets(join(making, name), parts),
    };
    const configFile = join(making, `${name}.json`);
    writeFileSync(configFile, JSON.stringify(config));
    const options: ExecFileSyncOptions = { cwd: making, stdio: ['ignore', 'ignore', 'inherit'] };
    execFileSync(own.program, ['--build-sea', configFile], options);
    const target = join(OUT, platform.executable);
    copyFileSync(output, `${target}.making`);
    renameSync(`${target}.making`, target);
    const bytes = readFileSync(target);
    const hash = createHash('sha256').update(bytes).digest('hex');
    console.log(`${hash}  exe/${platform.executable}  ${(bytes.length / 2 ** 20).toFixed(1)} MiB`);
  }
  writeFileSync(join(OUT, 'THIRD-PARTY-NOTICES.txt'), licences);
} finally {
  rmSync(making, { recursive: true, force: true });
}
