import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reportHere } from '../in-process.ts';
import { folderWith, GOOD, report, write } from '../run.ts';

const unit = (name: string, more = '') => GOOD.replace('白鹭镇人民政府', name) + more;
const BAD = GOOD.replace('[P1]', '[P2]');

/** Units in folders; one of them cannot be built. */
const UNITS = {
  'units/甲.yaml': unit('甲镇人民政府'),
  'units/乙.yaml': unit('乙镇人民政府'),
  'units/a/甲.yaml': unit('丙镇人民政府'),
  'units/a/丁.yaml': unit('丁镇人民政府'),
  'units/bad.yaml': BAD,
};

/** The hash of every file in a folder and below. */
function filesIn(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => join(it.parentPath, it.name).slice(folder.length + 1));
  return Object.fromEntries(
    names.sort().map((it) => [
      it,
      createHash('sha256')
        .update(readFileSync(join(folder, it)))
        .digest('hex'),
    ]),
  );
}

const outcomes = (json: string): Record<string, string> =>
  Object.fromEntries(
    JSON.parse(json).units.map((it: { file: string; outcome: string }) => [it.file, it.outcome]),
  );

const BUILD = ['build', 'units/', '-o', 'dist/', '--report', 'json'];

describe('report build of many files', () => {
  it('builds the rest past a bad one, keeps folders, and ends with a table and the worst status', async () => {
    const folder = folderWith(UNITS);
    const { status, stdout, stderr } = await reportHere(folder, [
      'build',
      'units/',
      '-o',
      'dist/',
      '--jobs',
      '1',
    ]);
    expect(status).toBe(1);
    expect(Object.keys(filesIn(join(folder, 'dist'))).filter((it) => it.endsWith('.docx'))).toEqual([
      'a/丁.docx',
      'a/甲.docx',
      '乙.docx',
      '甲.docx',
    ]);
    expect(stdout).toMatch(/units\/bad\.yaml +有错误未生成 /);
    expect(stdout).toMatch(/units\/甲\.yaml +已生成 +甲\.docx\n/);
    expect(stdout).toContain('5 个文件：已生成 4，有错误未生成 1\n');
    expect(stderr).toMatch(/^\[3\/5\] 有错误未生成 {2}units\/bad\.yaml\nunits\/bad\.yaml:\d+:\d+ 错误/m);
  });

  it('takes files and patterns, and tells of a name that stands for nothing with status 2', async () => {
    const folder = folderWith(UNITS);
    const { status, stdout, stderr } = await reportHere(folder, [
      ...['build', 'units/a/*.yaml', 'units/乙.yaml', 'none/*.yaml', '-o', 'dist', '--jobs', '1'],
      ...['--report', 'json'],
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('[no-files-found]');
    expect(Object.keys(outcomes(stdout))).toEqual(['units/a/丁.yaml', 'units/a/甲.yaml', 'units/乙.yaml']);
    expect(readdirSync(join(folder, 'dist')).filter((it) => it.endsWith('.docx'))).toHaveLength(3);
  });

  it('gives the same bytes with one job and four, in two folders and two time zones', () => {
    const [one, other] = [folderWith(UNITS), folderWith(UNITS)];
    const first = report(one, [...BUILD, '--jobs', '1'], { TZ: 'Asia/Shanghai' });
    const second = report(other, [...BUILD, '--jobs', '4'], { TZ: 'America/New_York' });
    expect(second.stdout).toBe(first.stdout);
    expect(second.stderr).toBe(first.stderr);
    expect(filesIn(join(other, 'dist'))).toEqual(filesIn(join(one, 'dist')));
  });

  it('leaves a single file as it is without the options of a batch', async () => {
    const folder = folderWith(UNITS);
    const { stdout } = await reportHere(folder, ['build', 'units/甲.yaml']);
    expect(stdout).toBe(`${join('units', '甲.docx')}\n`);
    expect(existsSync(join(folder, 'units/.report-build.jsonl'))).toBe(false);
  });

  it('writes none of several units that would have one name, also where only case differs', async () => {
    const folder = folderWith({
      'units/a.yaml': unit('Ab'),
      'units/b.yaml': unit('aB'),
      'units/c.yaml': unit('c'),
    });
    const { status, stdout, stderr } = await reportHere(folder, [
      ...BUILD,
      '--jobs',
      '1',
      '--name',
      '{单位.全称}.docx',
    ]);
    expect(status).toBe(1);
    expect(outcomes(stdout)).toEqual({
      'units/a.yaml': 'refused',
      'units/b.yaml': 'refused',
      'units/c.yaml': 'built',
    });
    expect(stderr.match(/\[same-output\]/g)).toHaveLength(2);
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['.report-build.jsonl', 'c.docx']);
  });

  it('names documents by what is in the units, in folders too, and refuses a unit that lacks it', async () => {
    const folder = folderWith({
      'units/a.yaml': GOOD.replace('{name: 白鹭镇人民政府}', '{name: 白鹭镇人民政府, shortName: 白鹭}'),
      'units/b.yaml': GOOD,
    });
    const name = '{year}/{organisation.shortName}{document}.docx';
    const { status, stderr } = await reportHere(folder, [...BUILD, '--jobs', '1', '--name', name]);
    expect(status).toBe(1);
    expect(readdirSync(join(folder, 'dist/2026'))).toEqual(['白鹭.docx']);
    expect(stderr).toContain('units/b.yaml:1:1 错误：--name 用到 {organisation.shortName}，这个文件里没有写');
  });

  it.each([
    [['--jobs', '0'], '--jobs'],
    [['--watch'], '--watch'],
    [['-o', 'all.docx'], '-o 写文件夹'],
    [['--name', '{year}.docx', '--document', 'all'], '{文种}'],
    [['--name', '{year}.pdf', '--format', 'docx'], '--format docx'],
    [['--report', 'xml'], '--report'],
    [['--shard', '3/2'], '--shard'],
  ])('refuses %j with status 2', async (args, told) => {
    const folder = folderWith(UNITS);
    const { status, stderr } = await reportHere(folder, ['build', 'units/', ...args]);
    expect(status).toBe(2);
    expect(stderr).toContain(told);
    expect(existsSync(join(folder, 'units/甲.docx'))).toBe(false);
  });
});

describe('--changed', () => {
  const rebuilt = async (folder: string, ...args: string[]) => {
    const { stdout } = await reportHere(folder, [...BUILD, '--jobs', '1', '--changed', ...args]);
    return Object.entries(outcomes(stdout))
      .filter(([, it]) => it === 'built')
      .map(([file]) => file);
  };
  const FILES = {
    'units/a.yaml': unit('甲', 'template: ../ours\n'),
    'units/b.yaml': unit('乙').replace(
      'date: 2026-12-01',
      'date: 2026-12-01, attachments: [{title: 附表, file: t.md}]',
    ),
    'units/c.yaml': unit('丙', 'template: ../other\n'),
    'units/t.md': '一行。\n',
    'ours/pack.yaml': 'name: ours\nextends: situation-report\n',
    // Not chosen by anything yet, because it has no document of the kind.
    'other/pack.yaml': 'name: other\nextends: gb-t-9704\n',
    'style.yaml': 'page: {left: 30mm}\n',
  };

  it('builds what has changed, in the file, an attachment, a pack, the configuration, the line; or is gone', async () => {
    const folder = folderWith(FILES);
    expect(await rebuilt(folder)).toEqual(['units/a.yaml', 'units/b.yaml', 'units/c.yaml']);
    expect(await rebuilt(folder)).toEqual([]);
    write(folder, { 'units/c.yaml': unit('丁', 'template: ../other\n') });
    expect(await rebuilt(folder)).toEqual(['units/c.yaml']);
    write(folder, { 'units/t.md': '另一行。\n' });
    expect(await rebuilt(folder)).toEqual(['units/b.yaml']);
    write(folder, { 'ours/pack.yaml': 'name: ours\nextends: situation-report\ndescription: 新的\n' });
    expect(await rebuilt(folder)).toEqual(['units/a.yaml']);
    write(folder, { 'other/pack.yaml': 'name: other\nextends: situation-report\n' });
    expect(await rebuilt(folder)).toEqual(['units/c.yaml']);
    rmSync(join(folder, 'dist/b.docx'));
    expect(await rebuilt(folder)).toEqual(['units/b.yaml']);
    expect(await rebuilt(folder, '--style', 'style.yaml')).toHaveLength(3);
    write(folder, { 'style.yaml': 'page: {left: 29mm}\n' });
    expect(await rebuilt(folder, '--style', 'style.yaml')).toHaveLength(3);
    write(folder, { 'report.config.yaml': 'rules: {title-marks: off}\n' });
    expect(await rebuilt(folder, '--style', 'style.yaml')).toHaveLength(3);
    expect(await rebuilt(folder, '--style', 'style.yaml')).toEqual([]);
  });

  it('tries again what was refused, and needs no record that can be read', async () => {
    const folder = folderWith({ 'units/a.yaml': unit('甲'), 'units/bad.yaml': BAD });
    expect((await reportHere(folder, [...BUILD, '--changed'])).status).toBe(1);
    expect((await reportHere(folder, [...BUILD, '--changed'])).status).toBe(1);
    write(folder, { 'units/bad.yaml': GOOD });
    expect(await rebuilt(folder)).toEqual(['units/bad.yaml']);
    const record = join(folder, 'dist/.report-build.jsonl');
    const whole = readFileSync(record, 'utf8');
    // First the last line is incomplete, as after a crash; then every line is damaged.
    writeFileSync(record, whole.slice(0, -40));
    expect(await rebuilt(folder)).toEqual(['units/bad.yaml']);
    writeFileSync(record, '{"file":"units/a.yaml","outcome":"built"}\n\0\0[]\n');
    expect(await rebuilt(folder)).toHaveLength(2);
    expect(readFileSync(record, 'utf8')).toBe(whole);
  });

  it('leaves a document that was edited by hand', async () => {
    const folder = folderWith({ 'units/a.yaml': unit('甲') });
    await rebuilt(folder);
    const path = join(folder, 'dist/a.docx');
    const { strFromU8, strToU8, unzipSync, zipSync } = await import('fflate');
    const parts = unzipSync(readFileSync(path));
    const edited = zipSync({
      ...parts,
      'word/document.xml': strToU8(strFromU8(parts['word/document.xml']!).replace('报告如下', '报告于下')),
    });
    writeFileSync(path, edited);
    expect(await rebuilt(folder)).toEqual([]);
    write(folder, { 'units/a.yaml': unit('乙') });
    expect(await rebuilt(folder)).toEqual(['units/a.yaml']);
    expect(Buffer.compare(readFileSync(path), Buffer.from(edited))).toBe(0);
    expect(readdirSync(join(folder, 'dist')).sort()).toEqual(['.report-build.jsonl', 'a.docx', 'a.new.docx']);
  });
});
