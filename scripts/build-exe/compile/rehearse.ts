import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { Script } from 'node:vm';
import { partsOf, runHeld } from '../../../src/cli/executable/run-held.ts';
import type { BundledProgram } from '../../../src/cli/start/run-chunks.ts';
import { V8_FLAGS } from '../flags.ts';
import { REHEARSAL_FLAGS } from './flags.ts';

/** What is rehearsed, as JSON on the command line. */
export interface Rehearsal {
  /** The folder of the parts of the executable; what V8 compiled of each bundle is written there. */
  readonly folder: string;
  readonly program: BundledProgram;
  /** The arguments of one run after the other. */
  readonly lines: readonly (readonly string[])[];
}

/* Runs command lines one after the other as an executable would, and writes what V8 compiled. */
const { folder, program, lines }: Rehearsal = JSON.parse(process.argv[2] as string);

/** The part of an executable, from disk. */
const getAsset = (name: string): ArrayBuffer => new Uint8Array(readFileSync(join(folder, name))).buffer;
const requireOfNode = createRequire(__filename);
const sea = { getAsset, getRawAsset: getAsset };
const requireBuiltIn = ((id: string) => (id === 'node:sea' ? sea : requireOfNode(id))) as NodeJS.Require;

// V8 forgets what it compiled and has not run for a while.
setFlagsFromString('--no-flush-bytecode');
// It notes at a function when it compiled it for speed, which depends on what else the machine does.
setFlagsFromString('--no-profile-guided-optimization');
// Of a script that is run again, V8 goes on with what it compiled before.
const scripts = new Map<number, Script>();
const left = [...lines];
function next(): void {
  const line = left.shift();
  if (line) {
    process.argv = [process.execPath, process.execPath, ...line];
    runHeld(program, getAsset, requireBuiltIn, ({ bundle, script }) => scripts.set(bundle, script));
    return;
  }
  process.off('beforeExit', next);
  // What V8 compiled is only taken by a V8 with the same flags: those that only a rehearsal has are taken back.
  setFlagsFromString('--flush-bytecode');
  setFlagsFromString('--profile-guided-optimization');
  for (const name of Object.keys(REHEARSAL_FLAGS)) setFlagsFromString(`--${name}=0`);
  for (const flag of V8_FLAGS) setFlagsFromString(flag);
  for (const [bundle, script] of scripts)
    writeFileSync(join(folder, partsOf(bundle).compiled), script.createCachedData());
}
process.on('beforeExit', next);
