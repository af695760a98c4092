import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { printFigure } from './figures.ts';
import type { Peers } from './peers.ts';

const WARMING = 5;
const ROUNDS = Number(process.env.ROUNDS ?? 15);

/** The longest that a round is waited for, in milliseconds. */
const PATIENCE = 60_000;

/** Measures from a file being saved to its document being written, while `report build --watch` runs. */
export async function watched(folder: string, peers: Peers): Promise<void> {
  const yaml = join(folder, 'watched.yaml');
  const docx = join(folder, 'watched.docx');
  // Without attachments, which lie beside the example, it has eight pages.
  const text = readFileSync(peers.yaml, 'utf8').replace(/^ {2}attachments:\n(?: {4}.*\n)+/m, '');
  writeFileSync(yaml, text);
  const watching = spawn(process.execPath, ['bin/report.js', 'build', yaml, '-o', docx, '--watch'], {
    stdio: 'ignore',
  });
  try {
    await changed(docx, 0);
    // The files are watched once the first document is written.
    await setTimeout(1000);
    const times: number[] = [];
    for (let round = 0; round < WARMING + ROUNDS; round++) {
      const before = statSync(docx).mtimeMs;
      const start = performance.now();
      writeFileSync(yaml, text.replace('在市委的', `在第${round}次市委的`));
      await changed(docx, before);
      if (round >= WARMING) times.push(performance.now() - start);
      await setTimeout(300);
    }
    console.log('\nWatch: saved to written, warm (median, least and greatest)');
    printFigure('watch: saved to written, ms', times, 'ms');
  } finally {
    watching.kill();
  }
}

/** Waits until a file is there that is younger than a time. */
async function changed(file: string, before: number): Promise<void> {
  for (const start = performance.now(); performance.now() - start < PATIENCE; await setTimeout(1))
    if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > before) return;
  throw new Error(`${file} was not written`);
}
