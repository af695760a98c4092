import { spawn } from 'node:child_process';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { printRounds } from './figures.ts';
import { NAMES } from './names.ts';
import type { Peers } from './peers.ts';
import { reportOf } from './warm.ts';

const WARMING = 5;
const ROUNDS = Number(process.env.ROUNDS ?? 15);

/** The longest that a round is waited for, in milliseconds. */
const PATIENCE = 60_000;

/**
 * Measures from a file being saved to its document being written, while `report build --watch` runs; against a report of the
 * same text by the library, in a process that has made some already.
 */
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
    const whole: number[] = [];
    for (let round = 0; round < WARMING + ROUNDS; round++) {
      const before = statSync(docx).mtimeMs;
      const start = performance.now();
      writeFileSync(yaml, text.replace('在市委的', `在第${round}次市委的`));
      await changed(docx, before);
      const time = performance.now() - start;
      const begin = performance.now();
      await reportOf(readFileSync(yaml));
      if (round >= WARMING) {
        times.push(time);
        whole.push(performance.now() - begin);
      }
      await setTimeout(300);
    }
    printRounds(
      `Watch: saved to written, warm, ÷ a report by the library (median of ${ROUNDS} rounds, least and greatest)`,
      ['report by the library', whole],
      [[NAMES.watch, times]],
    );
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
