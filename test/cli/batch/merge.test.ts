import { spawn } from 'node:child_process';
import { appendFileSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportHere } from '../in-process.ts';
import { folderWith, GOOD, type Run } from '../run.ts';

const UNITS = Object.fromEntries(
  Array.from({ length: 9 }, (_, index) => [
    `units/${'甲乙丙'[index % 3]}/${index}.yaml`,
    index === 4 ? GOOD.replace('[P1]', '[P2]') : GOOD.replace('白鹭', `第${index}`),
  ]),
);

/** Runs a command line in a process of its own, in parallel with others. */
function begun(folder: string, args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [resolve('bin/report.js'), ...args], {
    cwd: folder,
    env: { PATH: '', LANG: 'zh_CN.UTF-8' },
  });
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const)
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
    });
  return new Promise((done) => child.on('close', (status) => done({ status, ...printed })));
}

const shard = (folder: string, index: number, to = `dist-${index}`) =>
  reportHere(folder, ['build', 'units/', '-o', to, '--shard', `${index}/3`, '--changed']);

const namesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(folder.length + 1))
    .sort();

function expectSame(one: string, other: string): void {
  expect(namesIn(one)).toEqual(namesIn(other));
  for (const name of namesIn(one))
    expect(Buffer.compare(readFileSync(join(one, name)), readFileSync(join(other, name))), name).toBe(0);
}

describe('report merge', () => {
  it('of shards of several processes is the batch that was not split, byte for byte', async () => {
    const folder = folderWith(UNITS);
    const runs = await Promise.all([
      begun(folder, ['build', 'units/', '-o', 'whole', '--report', 'json']),
      ...[1, 2, 3].map((it) => begun(folder, ['build', 'units/', '-o', `dist-${it}`, '--shard', `${it}/3`])),
    ]);
    expect(runs.map(({ status }) => status).sort()).toEqual([0, 0, 1, 1]);
    const merged = await reportHere(folder, ['merge', 'dist-*/', '-o', 'dist', '--format', 'json']);
    expect(merged.status).toBe(1);
    expect(merged.stdout).toBe(runs[0]?.stdout);
    expectSame(join(folder, 'dist'), join(folder, 'whole'));
  });

  it('finds what a dead shard missed, and is whole when that was run again', async () => {
    const folder = folderWith(UNITS);
    await reportHere(folder, ['build', 'units/', '-o', 'whole']);
    for (const index of [1, 2, 3]) await shard(folder, index);
    // As after a kill: one document of two; in the record the head, one line, and half of the next.
    const record = join(folder, 'dist-2/.report-build-2-of-3.jsonl');
    const [head = '', first = '', second = ''] = readFileSync(record, 'utf8').split('\n');
    writeFileSync(record, `${head}\n${first}\n${second.slice(0, 30)}`);
    const { status, stdout, stderr } = await reportHere(folder, ['merge', 'dist-1', 'dist-2', 'dist-3']);
    expect([status, stderr.match(/\[unit-missed\]/g)?.length]).toEqual([2, 2]);
    expect(stderr).toContain('它属于第 2/3 片');
    expect(stdout).toContain('7 个文件');

    await shard(folder, 2);
    const again = await reportHere(folder, ['merge', 'dist-1', 'dist-2', 'dist-3', '-o', 'dist']);
    expect(again.status).toBe(1);
    expectSame(join(folder, 'dist'), join(folder, 'whole'));
  });

  it('tells of a unit that was built twice: a warning where alike, an error where not', async () => {
    const folder = folderWith(UNITS);
    for (const index of [1, 2, 3]) await shard(folder, index);
    cpSync(join(folder, 'dist-1'), join(folder, 'dist-4'), { recursive: true });
    const alike = await reportHere(folder, ['merge', 'dist-1', 'dist-2', 'dist-3', 'dist-4']);
    expect(alike.status).toBe(1);
    expect(alike.stderr).toMatch(/警告.*\[unit-built-twice\]/);
    for (const name of Object.keys(UNITS)) appendFileSync(join(folder, name), 'overview: 另一版。\n');
    await shard(folder, 1, 'dist-4');
    const other = await reportHere(folder, ['merge', 'dist-1', 'dist-2', 'dist-3', 'dist-4']);
    expect(other.status).toBe(2);
    expect(other.stderr).toMatch(/错误.*\[unit-built-twice\]/);
  });

  it('copies nothing that is not what was built, and nothing from elsewhere', async () => {
    const folder = folderWith({ ...UNITS, 'secret.txt': '秘密' });
    for (const index of [1, 2, 3]) await shard(folder, index);
    const documents = namesIn(join(folder, 'dist-1')).filter((it) => it.endsWith('.docx'));
    writeFileSync(join(folder, 'dist-1', documents[0] as string), 'torn');
    const record = join(folder, 'dist-2/.report-build-2-of-3.jsonl');
    writeFileSync(
      record,
      readFileSync(record, 'utf8').replace(/"path":"[^"]+"/, '"path":"../../secret.txt"'),
    );
    const { status, stderr } = await reportHere(folder, [
      'merge',
      'dist-1',
      'dist-2',
      'dist-3',
      '-o',
      'deep/dist',
    ]);
    expect(status).toBe(2);
    expect(stderr.match(/\[output-lost\]/g)).toHaveLength(2);
    expect(namesIn(join(folder, 'deep'))).not.toContain(`dist/${documents[0]}`);
    expect(namesIn(join(folder, 'deep')).some((it) => it.endsWith('.txt'))).toBe(false);
    rmSync(record);
    const lost = await reportHere(folder, ['merge', 'dist-2']);
    expect([lost.status, lost.stderr]).toEqual([2, expect.stringContaining('[record-not-found]')]);
  });
});
