import { spawn } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { median, printRatios } from './table.ts';

/** Units of mixed size: of each example in turn. */
const EXAMPLES = ['minimal', 'bureau', 'college', 'hospital', 'large'];

const FEW = 10;
const MANY = 1_000;

interface Measured {
  readonly milliseconds: number;
  /** The most memory that the process held at a time, in MiB. */
  readonly peak: number;
}

/** What a batch of the built program takes: the memory of a thousand units against ten, and two threads against one. */
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
    `  ${MANY} units hold ${(of(1).peak / of(0).peak).toFixed(2)} × as much as ${FEW} with one thread,`,
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
  for (let index = 0; index < count; index++) {
    const text = await readFile(`examples/${EXAMPLES[index % EXAMPLES.length]}.yaml`);
    await writeFile(join(folder, `${String(index).padStart(4, '0')}.yaml`), text);
  }
  await cp(join('examples', 'attachments'), join(folder, 'attachments'), { recursive: true });
}

/** Runs the program, which says at its end how much memory it held. */
async function measured(folder: string, units: string, jobs: number): Promise<Measured> {
  const out = join(folder, 'dist');
  await rm(out, { recursive: true, force: true });
  const told = join(folder, 'peak');
  const telling = `process.on('exit',()=>require('node:fs').writeFileSync(${JSON.stringify(told)},String(process.resourceUsage().maxRSS)))`;
  const hook = join(folder, 'tell-peak.cjs');
  await writeFile(hook, `if(require('node:worker_threads').isMainThread)${telling}`);
  const began = performance.now();
  const line = [
    '--require',
    hook,
    resolve('bin/report.js'),
    'build',
    units,
    '-o',
    out,
    '--jobs',
    String(jobs),
  ];
  const status = await new Promise((done) =>
    spawn(process.execPath, line, { cwd: folder, stdio: 'ignore' }).on('close', done),
  );
  if (status !== 0) throw new Error(`the batch ended with ${status}`);
  return { milliseconds: performance.now() - began, peak: Number(await readFile(told, 'utf8')) / 1024 };
}
