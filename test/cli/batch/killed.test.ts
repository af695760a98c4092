import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { killBatches } from '../../kill/killed-batches.ts';
import { folderWith, GOOD, report } from '../run.ts';

describe('a batch that is broken off', () => {
  it('by a kill leaves whole documents, and is finished by --changed', () => killBatches(2), 60_000);

  it('by Ctrl-C finishes what is in hand, says how much is left, and is finished by --changed', async () => {
    const units = Array.from({ length: 40 }, (_, index) => [`units/${index}.yaml`, GOOD] as const);
    const folder = folderWith(Object.fromEntries(units));
    const child = spawn(
      process.execPath,
      [resolve('bin/report.js'), 'build', 'units/', '-o', 'dist', '--jobs', '1'],
      {
        cwd: folder,
        env: { PATH: '', LANG: 'zh_CN.UTF-8' },
      },
    );
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.once('data', () => child.kill('SIGINT'));
    const status = await new Promise((done) => child.on('close', done));
    expect(status).toBe(2);
    const [, built = '', left = ''] = /已生成 (\d+)；还有 (\d+) 个没有处理/.exec(stdout) ?? [];
    expect(Number(built) + Number(left)).toBe(40);
    expect(existsSync(join(folder, 'dist/.report-build.jsonl'))).toBe(true);
    const again = report(folder, ['build', 'units/', '-o', 'dist', '--changed']);
    expect(again.status).toBe(0);
    expect(again.stdout).toContain(`40 个文件：已生成 ${left}，已是最新 ${built}`);
  });
});
