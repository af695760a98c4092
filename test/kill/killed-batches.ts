import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'vitest';
import { GOOD, write } from '../cli/run.ts';

const UNITS = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`units/${index}.yaml`, GOOD.replace('白鹭', `第${index}`)]),
);

const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');

/** The hashes of the documents and of the record in a folder, without temporary files. */
const filesIn = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((it) => /\.(?:docx|jsonl)$/.test(it))
      .sort()
      .map((it) => [it, hash(join(folder, it))]),
  );

/**
 * Kills batches at random moments. Checks after each that every document is whole, and that the same command line then
 * finishes the rest.
 *
 * @param kills how many
 */
export async function killBatches(kills: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'report-kill-batch-'));
  const run = (to: string, after?: number) =>
    new Promise<{ isKilled: boolean; status: number | null }>((done) => {
      const line = ['build', 'units/', '-o', to, '--changed', '--jobs', '2'];
      const child = spawn(process.execPath, [resolve('bin/report.js'), ...line], {
        cwd: folder,
        stdio: 'ignore',
        env: { PATH: '', SOURCE_DATE_EPOCH: '1795478400' },
      });
      if (after !== undefined) setTimeout(() => child.kill('SIGKILL'), after);
      child.on('close', (status, signal) => done({ isKilled: signal === 'SIGKILL', status }));
    });
  try {
    write(folder, UNITS);
    const began = performance.now();
    await run('whole');
    const took = performance.now() - began;
    const whole = filesIn(join(folder, 'whole'));
    expect(Object.keys(whole)).toHaveLength(13);
    let killed = 0;
    for (let round = 0; round < kills; round++) {
      const dist = join(folder, 'dist');
      rmSync(dist, { recursive: true, force: true });
      // Killed, started again and killed, and then left to finish.
      for (let time = 0; time < 2; time++) {
        // The first kill comes early enough to meet a batch at work, however much quicker it is than the one measured.
        const after = Math.random() * (time === 0 ? took / 3 : took);
        const { isKilled } = await run('dist', after);
        if (isKilled) killed++;
        const found = readdirSync(folder).includes('dist') ? filesIn(dist) : {};
        for (const [name, it] of Object.entries(found))
          if (name.endsWith('.docx'))
            expect([name, it], `killed after ${after} ms`).toEqual([name, whole[name]]);
      }
      expect((await run('dist')).status).toBe(0);
      expect(filesIn(dist)).toEqual(whole);
    }
    expect(killed, 'batches that were killed before they had ended').toBeGreaterThan(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
