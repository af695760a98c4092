import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { killBatches } from '../../kill/killed-batches.ts';
import { childrenOf, isRunning } from '../../support/children.ts';
import { folderWith, GOOD, report } from '../run.ts';

type Batch = ChildProcessByStdio<null, Readable, Readable>;

/** So many units that the batch is still running when it is interrupted, even on a busy machine. */
const UNITS = 30;

/** Runs a batch, and interrupts it as soon as it has reported its first unit. */
async function broken(jobs: number, breakOff: (batch: Batch) => void) {
  const units = Array.from({ length: UNITS }, (_, index) => [`units/${index}.yaml`, GOOD] as const);
  const folder = folderWith(Object.fromEntries(units));
  const line = [resolve('bin/report.js'), 'build', 'units/', '-o', 'dist', '--jobs', String(jobs)];
  const batch = spawn(process.execPath, line, {
    cwd: folder,
    env: { PATH: '', LANG: 'zh_CN.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
    // In a process group of its own, as a terminal starts each command line.
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  batch.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  batch.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  batch.stderr.once('data', () => breakOff(batch));
  const status = await new Promise((done) => batch.on('close', done));
  return { folder, status, stdout, stderr };
}

describe('a batch that is broken off', () => {
  it('by a kill leaves whole documents, and is finished by --changed', () => killBatches(1));

  // A negative number means a process group.
  it.each([
    ['alone, one at a time', { jobs: 1, sign: 1 }],
    ['with all its processes, as a terminal does', { jobs: 2, sign: -1 }],
  ])(
    'by Ctrl-C, %s, finishes what is in hand, says how much is left, and is finished by --changed',
    async (_, { jobs, sign }) => {
      const { folder, status, stdout } = await broken(jobs, ({ pid }) => {
        process.kill(sign * (pid as number), 'SIGINT');
      });
      expect(status).toBe(2);
      const [, built = '', left = ''] = /已生成 (\d+)；还有 (\d+) 个没有处理/.exec(stdout) ?? [];
      expect(Number(built) + Number(left)).toBe(UNITS);
      expect(existsSync(join(folder, 'dist/.report-build.jsonl'))).toBe(true);
      const again = report(folder, ['build', 'units/', '-o', 'dist', '--changed']);
      expect(again.status).toBe(0);
      expect(again.stdout).toContain(`${UNITS} 个文件：已生成 ${left}，已是最新 ${built}`);
    },
  );

  it.runIf(process.platform === 'linux')(
    'in one of its processes tells so of the unit that it had in hand, and makes the others',
    async () => {
      const { folder, status, stdout, stderr } = await broken(2, ({ pid }) => {
        process.kill(childrenOf(pid as number)[0] as number, 'SIGKILL');
      });
      // The process may have had no unit at that moment.
      if (status === 0) return expect(stdout).toContain(`${UNITS} 个文件：已生成 ${UNITS}`);
      expect(status).toBe(2);
      expect(stdout).toContain(`${UNITS} 个文件：已生成 ${UNITS - 1}，失败 1`);
      expect(stderr).toContain('生成它的进程中途结束（SIGKILL）');
      const again = report(folder, ['build', 'units/', '-o', 'dist', '--changed']);
      expect(again.stdout).toContain(`${UNITS} 个文件：已生成 1，已是最新 ${UNITS - 1}`);
    },
  );

  it.runIf(process.platform === 'linux')('by a kill takes its processes with it', async () => {
    let children: number[] = [];
    await broken(2, ({ pid }) => {
      children = childrenOf(pid as number);
      process.kill(pid as number, 'SIGKILL');
    });
    expect(children).toHaveLength(2);
    await expect.poll(() => children.filter(isRunning), { timeout: 10_000 }).toEqual([]);
  });
});
