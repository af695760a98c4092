import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Summary } from '../../src/core/generated/summary.ts';
import { mistakesOf, partsOf } from '../support/docx.ts';
import { threeYears, UNIT_NAMES, unitText } from '../support/units.ts';
import { reportHere } from './in-process.ts';
import { folderWith } from './run.ts';

const files = threeYears();
let folder: string;
beforeEach(() => {
  folder = folderWith(files);
});
const LINE = ['summary', 'units/', '--roster', 'roster.yaml'];

describe('thirty units over three years, one file broken, one missing, one unit twice', () => {
  it('writes the document, tells what is left out, and says so by its status', async () => {
    const { status, stdout, stderr } = await reportHere(folder, [...LINE, '-f', 'md']);
    expect([status, stdout]).toEqual([1, 'summary.md\n']);
    expect(stderr).toMatch(/^units\/2026\/07\.yaml:\d+:\d+ 错误：.*\[unknown-problem\]$/m);
    expect(stderr).toMatch(
      /^units\/2026\/03\.yaml:3:22 错误：.*units\/2026\/03-copy\.yaml.*\[unit-twice\]$/m,
    );
    expect(stderr).toContain(
      '3 个年度，2026 年度汇总 28 个单位；1 个未报：青山市司法局；1 个报送有误：青山市商务局；2 个文件没有计入\n',
    );
    await expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toMatchFileSnapshot(
      '../golden/summary.md',
    );
  });

  it('gives the same data as JSON, each total with the files that it is made of', async () => {
    const { status, stdout } = await reportHere(folder, [...LINE, '--format', 'json']);
    expect(status).toBe(1);
    const few = ['summary', 'units/2026/0[6-8].yaml', 'units/2025/06.yaml', '--format', 'json'];
    await expect((await reportHere(folder, few)).stdout).toMatchFileSnapshot('../golden/summary.json');
    const summary = JSON.parse(stdout) as Summary;
    expect(summary.missing).toEqual([{ name: '青山市司法局' }]);
    expect(summary.faulty).toMatchObject([{ name: '青山市商务局', file: 'units/2026/07.yaml' }]);
    expect(summary.years).toEqual([2024, 2025, 2026]);
    const sessions = summary.figures.find(({ name }) => name === '学习培训')!;
    const written = sessions.from.map(({ file }) => Number(/sessions: (\d+)/.exec(files[file]!)?.[1]));
    expect(sessions.from.map(({ value }) => value)).toEqual(written);
    expect(sessions.value).toBe(written.reduce((sum, one) => sum + one, 0));
    // For last year, only units that are also in this year's file count.
    const then = summary.earlier[1]!.figures.find(({ name }) => name === '学习培训')!;
    const both = then.from.filter(({ unit }) => sessions.from.some((one) => one.unit === unit));
    expect(both).toHaveLength(28);
    expect(sessions).toMatchObject({
      compared: 28,
      comparable: sessions.value,
      lastYear: both.reduce((sum, { value }) => sum + value, 0),
      lastYearFrom: both,
    });
    expect(new Set(summary.overdueList.map(({ days }) => days))).toEqual(new Set([71, 10]));
  });

  it('makes the same bytes whatever the order of the line, and a valid .docx with charts', async () => {
    const one = await reportHere(folder, [...LINE, '-o', 'one/', '-f', 'docx,html,json,csv']);
    expect(one.status).toBe(1);
    const names = readdirSync(join(folder, 'units/2026')).map((it) => `units/2026/${it}`);
    const shuffled = [...names.reverse(), 'units/2025', 'units/2024/*.yaml'];
    const other = await reportHere(folder, [
      'summary',
      ...shuffled,
      '--roster',
      'roster.yaml',
      '-o',
      'other/',
      '-f',
      'json,csv,html,docx',
    ]);
    expect(other.status).toBe(1);
    const written = readdirSync(join(folder, 'one')).sort();
    expect(readdirSync(join(folder, 'other')).sort()).toEqual(written);
    for (const name of written) {
      const [a, b] = ['one', 'other'].map((it) => readFileSync(join(folder, it, name)));
      expect(Buffer.compare(a!, b!), name).toBe(0);
    }
    const docx = readFileSync(join(folder, 'one/summary.docx'));
    expect(await mistakesOf(docx)).toEqual([]);
    const parts = partsOf(docx);
    expect(Object.keys(parts).filter((it) => /^word\/charts\/chart\d\.xml$/.test(it))).toHaveLength(3);
    expect(parts['word/document.xml']).toContain('w:orient="landscape"');
    expect(parts['word/document.xml']).toContain('<w:tblHeader/>');
  });

  it('writes a table a file for spreadsheets', async () => {
    await reportHere(folder, [...LINE, '-o', 'csv/', '-f', 'csv']);
    const names = readdirSync(join(folder, 'csv')).sort();
    expect(names).toEqual(
      [
        'changes',
        'figures',
        'left-out',
        'not-reported',
        'open',
        'problem-list',
        'problems',
        'rectifications',
        'sources',
        'systems',
        'trend',
        'unit-figures',
        'units',
        'verify',
      ].map((it) => `summary.${it}.csv`),
    );
    const trend = readFileSync(join(folder, 'csv/summary.trend.csv'), 'utf8');
    expect(trend).toMatch(
      /^\ufeff年度,报送单位,制度,问题,整改措施,已完成,逾期\r\n2024,30,60,\d+,\d+,\d+,\d+\r\n/,
    );
  });
});

describe('a summary', () => {
  it('goes on past a file that is not there, and stops where none is left', async () => {
    const here = folderWith({ 'a.yaml': unitText(0, 2026) });
    const some = await reportHere(here, ['summary', 'a.yaml', 'b.yaml', '-f', 'md']);
    expect([some.status, some.stdout]).toEqual([1, 'summary.md\n']);
    expect(some.stderr).toContain('[file-not-found]');
    // The formal report has no paths; files that were left out are for the clerk only.
    expect(readFileSync(join(here, 'summary.md'), 'utf8')).not.toContain('.yaml');
    const none = await reportHere(here, ['summary', 'b.yaml', '-f', 'md', '-o', 'none.md']);
    expect([none.status, none.stdout]).toEqual([1, '']);
    expect(none.stderr).toContain('没有可以汇总的文件');
  });

  it('tells of a unit that the roster does not have, and which was meant', async () => {
    const here = folderWith({
      'a.yaml': unitText(0, 2026),
      'roster.yaml': 'units: [青山市文化旅游局, 青山市教育局]\n',
    });
    const { status, stderr } = await reportHere(here, [
      'summary',
      '.',
      '--roster',
      'roster.yaml',
      '-f',
      'md',
    ]);
    expect(status).toBe(0);
    expect(stderr).toMatch(/a\.yaml:3:22 警告：.*\[unit-not-on-roster\]/);
    expect(stderr).toContain('是否就是名单上的“青山市文化旅游局”？');
    expect(readFileSync(join(here, 'summary.md'), 'utf8')).toContain(
      '名单以外报送并计入汇总的1个，为青山市文化和旅游局。',
    );
  });

  it('binds the attachments that the roster gives behind the list of what is open', async () => {
    const here = folderWith({
      'a.yaml': unitText(0, 2026),
      'roster.yaml': '填报单位: [青山市文化和旅游局]\n公文: {附件: [{标题: 填报说明, 文件: 说明.md}]}\n',
      '说明.md': '# 填报说明\n\n按时报送。\n',
    });
    const { status } = await reportHere(here, ['summary', 'a.yaml', '--roster', 'roster.yaml', '-f', 'md']);
    expect(status).toBe(0);
    const text = readFileSync(join(here, 'summary.md'), 'utf8');
    expect(text).toContain('附件：1.未完成整改事项清单\\\n2.填报说明');
    expect(text).toContain('逐项列在附件1。');
    expect(text).toContain('\n按时报送。\n');
  });

  it('takes no roster with mistakes', async () => {
    const here = folderWith({ 'a.yaml': unitText(0, 2026), 'roster.yaml': '填报单位: [甲局, 甲局]\n' });
    const { status, stdout, stderr } = await reportHere(here, [
      'summary',
      'a.yaml',
      '--roster',
      'roster.yaml',
    ]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^roster\.yaml:1:12 错误：.*\[roster-unit-twice\]$/m);
    const listing = folderWith({
      'a.yaml': unitText(0, 2026),
      'roster.yaml': 'units: [甲局]\ndocument: {attachments: [{title: 台账, content: rectifications}]}\n',
    });
    const refused = await reportHere(listing, ['summary', 'a.yaml', '--roster', 'roster.yaml']);
    expect(refused.status).toBe(1);
    expect(refused.stderr).toContain('[roster-attachment-list]');
    const missing = await reportHere(here, ['summary', 'a.yaml', '--roster', 'none.yaml']);
    expect(missing.status).toBe(2);
  });

  it('never writes over a file that it reads, and says what its options take', async () => {
    const here = folderWith({ 'a.yaml': unitText(0, 2026), 'a.docx': '' });
    const wrong = await reportHere(here, ['summary', 'a.yaml', '-f', 'xls']);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain('没有“xls”这种格式');
    const both = await reportHere(here, ['summary', 'a.yaml', '-o', 'a.docx', '-f', 'md']);
    expect(both.status).toBe(2);
  });

  it('is drawn by a pack of the superior body', async () => {
    const here = folderWith({
      'a.yaml': unitText(0, 2026),
      'ours/pack.yaml': 'name: ours\nextends: summary\n',
      'ours/blocks/opening.hbs': '{{year}}年度汇总{{units}}个单位。\n',
    });
    const { status, stderr } = await reportHere(here, [
      'summary',
      'a.yaml',
      '--template',
      'ours',
      '-f',
      'md',
    ]);
    expect([status, stderr]).toEqual([0, '2026 年度汇总 1 个单位\n']);
    expect(readFileSync(join(here, 'summary.md'), 'utf8')).toContain('\n2026年度汇总1个单位。\n');
    const checked = await reportHere(here, ['template', 'check', 'ours']);
    expect(checked.status).toBe(0);
    const made = await reportHere(here, ['template', 'new', 'theirs', '--extends', 'summary']);
    expect(made.status).toBe(0);
    expect(made.stderr).toContain('report summary units/ --roster roster.yaml --template ./theirs');
  });

  it('finds a mistake in such a pack before there is data', async () => {
    const here = folderWith({
      'ours/pack.yaml': 'name: ours\nextends: summary\n',
      'ours/blocks/opening.hbs': '{{yaer}}年度{{leadership.name}}。\n',
    });
    const { status, stdout } = await reportHere(here, ['template', 'check', 'ours']);
    expect(status).toBe(1);
    expect(stdout.match(/\[template-unknown-path\]/g)).toHaveLength(2);
  });
});

it('names every unit of the test once', () => expect(new Set(UNIT_NAMES).size).toBe(30));
