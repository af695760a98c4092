import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { median, printRatios } from './table.ts';

/** Units of different sizes: equally many of each example, in random order. */
const EXAMPLES = ['minimal', 'bureau', 'college', 'hospital', 'large'];

const FEW = 10;
const MANY = 1_000;

interface Measured {
  readonly milliseconds: number;
  /** The sum of the peak memory of all processes, in MiB. */
  readonly peak: number;
}

/**
 * Measures a batch of the built program: the memory for a thousand units against ten, and the time with two jobs
 * against one.
 */
export async function batch(folder: string): Promise<void> {
  await unitsIn(join(folder, 'few'), FEW);
  await unitsIn(join(folder, 'many'), MANY);
  await measured(folder, 'few', 2);
  const rows: [string, Measured][] = [];
  for (const jobs of [1, 2]) {
    const few = [];
    for (let run = 0; run < 3; run++) few.push(await measured(folder, 'few', jobs));
    const peak = median(few.map((it) => it.peak));
    rows.push([
      `${FEW} units, ${jobs} at a time`,
      { milliseconds: median(few.map((it) => it.milliseconds)), peak },
    ]);
    rows.push([`${MANY} units, ${jobs} at a time`, await measured(folder, 'many', jobs)]);
  }
  const of = (index: number) => (rows[index]?.[1] ?? { milliseconds: 1, peak: 1 }) as Measured;
  console.log('\nBatch: peak memory');
  for (const [name, { peak }] of rows) console.log(`  ${name}  ${peak.toFixed(0).padStart(6)} MiB`);
  console.log(
    `  ${MANY} units hold ${(of(1).peak / of(0).peak).toFixed(2)} × as much as ${FEW} with one job,`,
  );
  console.log(`  ${(of(3).peak / of(2).peak).toFixed(2)} × with two`);
  printRatios(`Batch: ${MANY} units`, [
    ['one at a time', of(1).milliseconds],
    ['two at a time', of(3).milliseconds],
  ]);
  console.log(`  two are ${(of(1).milliseconds / of(3).milliseconds).toFixed(2)} times as fast as one`);
}

async function unitsIn(folder: string, count: number): Promise<void> {
  await mkdir(folder, { recursive: true });
  const examples = shuffled(Array.from({ length: count }, (_, index) => EXAMPLES[index % EXAMPLES.length]));
  for (const [index, example] of examples.entries()) {
    const text = await readFile(`examples/${example}.yaml`);
    await writeFile(join(folder, `${String(index).padStart(4, '0')}.yaml`), text);
  }
  await cp(join('examples', 'attachments'), join(folder, 'attachments'), { recursive: true });
}

/** Shuffles a list the same way at every run (Fisher-Yates, with a linear congruential generator). */
function shuffled<T>(list: T[]): T[] {
  let drawn = 1;
  for (let last = list.length - 1; last > 0; last--) {
    drawn = (drawn * 1_664_525 + 1_013_904_223) % 2 ** 32;
    const at = Math.floor((drawn / 2 ** 32) * (last + 1));
    [list[last], list[at]] = [list[at] as T, list[last] as T];
  }
  return list;
}

/** Runs the program; each of its processes writes down its peak memory when it ends. */
async function measured(folder: string, units: string, jobs: number): Promise<Measured> {
  const out = join(folder, 'dist');
  const told = join(folder, 'peaks');
  for (const path of [out, told]) await rm(path, { recursive: true, force: true });
  const hook = join(folder, 'tell-peak.cjs');
  await writeFile(
    hook,
    `process.on('exit',()=>require('node:fs').appendFileSync(${JSON.stringify(told)},process.resourceUsage().maxRSS+'\\n'))`,
  );
  const began = performance.now();
  const line = [resolve('bin/report.js'), 'build', units, '-o', out, '--jobs', String(jobs)];
  const env = { ...process.env, NODE_OPTIONS: `--require ${JSON.stringify(hook)}` };
  const status = await new Promise((done) =>
    spawn(process.execPath, line, { cwd: folder, stdio: 'ignore', env }).on('close', done),
  );
  if (status !== 0) throw new Error(`the batch ended with ${status}`);
  const milliseconds = performance.now() - began;
  const peaks = (await readFile(told, 'utf8')).trim().split('\n').map(Number);
  return { milliseconds, peak: peaks.reduce((sum, it) => sum + it, 0) / 1024 };
}
