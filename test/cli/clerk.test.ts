import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import type { Summary } from '../../src/core/generated/summary.ts';
import { reportHere } from './in-process.ts';
import { folderWith, GOOD } from './run.ts';

/** A small file of a unit. */
const file = (name: string, { year = 2026, subject = '安全生产', meetings = 12, more = '' } = {}) =>
  `年度: ${year}\n领域: ${subject}\n单位: {全称: ${name}}\n领导小组: {组长: 局长, 会议次数: ${meetings}}\n${more}`;

/** The summary of a folder: its text, its data, and the output of the program. */
async function summed(files: Record<string, string>, ...args: string[]) {
  const folder = folderWith(files);
  const run = await reportHere(folder, ['summary', '.', '-o', 'out/', '-f', 'md,json', ...args]);
  const read = (name: string) => readFileSync(join(folder, 'out', name), 'utf8');
  return { ...run, folder, text: read('summary.md'), data: JSON.parse(read('summary.json')) as Summary };
}

const ROSTER = ['--roster', 'roster.yaml'];

describe("a unit whose file is last year's", () => {
  const files = {
    'a.yaml': file('甲县教育局'),
    'b.yaml': file('甲县民政局'),
    'c.yaml': file('甲县司法局'),
    'd.yaml': file('甲县审计局', { year: 2025, meetings: 2 }),
    'roster.yaml': '填报单位: [甲县教育局, 甲县民政局, 甲县司法局, 甲县审计局]\n',
  };

  it('is named and not counted, and nothing grows by it', async () => {
    for (const args of [[], ROSTER]) {
      const { status, stderr, text, data } = await summed(files, ...args);
      expect(status).toBe(1);
      expect(stderr).toMatch(/d\.yaml:1:5 错误：甲县审计局报的是2025年度的文件.*\[unit-other-year\]/);
      expect(text).toContain('报送了以前年度材料的单位是甲县审计局（2025年度）。');
      expect(data.stale).toMatchObject([{ name: '甲县审计局', year: 2025 }]);
      expect([data.missing, data.faulty, data.years]).toEqual([[], [], [2026]]);
      expect(data.figures).toMatchObject([{ name: '领导小组会议', value: 36 }]);
      expect(text).not.toMatch(/增长|上年/);
    }
  });

  it('is history where it lies in a folder of its year, or where most units have both years', async () => {
    const folders = await summed(
      {
        '2025/a.yaml': file('甲县教育局', { year: 2025, meetings: 10 }),
        '2025/d.yaml': file('甲县审计局', { year: 2025, meetings: 2 }),
        '2026/a.yaml': file('甲县教育局'),
        'roster.yaml': '填报单位: [甲县教育局, 甲县审计局]\n',
      },
      ...ROSTER,
    );
    expect(folders.status).toBe(0);
    expect(folders.data.missing).toEqual([{ name: '甲县审计局' }]);
    expect(folders.data.trend.map(({ units }) => units)).toEqual([2, 1]);
    expect(folders.data.figures).toMatchObject([{ value: 12, compared: 1, comparable: 12, lastYear: 10 }]);
    const beside = await summed({
      'a-2025.yaml': file('甲县教育局', { year: 2025 }),
      'a-2026.yaml': file('甲县教育局'),
      'b-2025.yaml': file('甲县民政局', { year: 2025 }),
      'b-2026.yaml': file('甲县民政局'),
      'd-2025.yaml': file('甲县审计局', { year: 2025 }),
    });
    expect(beside.status).toBe(0);
    expect(beside.data.trend.map(({ units }) => units)).toEqual([3, 2]);
  });

  it('is told by the year of the roster, and so is a later one', async () => {
    const { status, data } = await summed(
      {
        'a.yaml': file('甲局'),
        'b.yaml': file('乙局', { year: 2062 }),
        'roster.yaml': '年度: 2026\n填报单位: [甲局, 乙局]\n',
      },
      ...ROSTER,
    );
    expect([status, data.year, data.reported]).toEqual([1, 2026, 1]);
    expect(data.faulty).toMatchObject([{ name: '乙局', file: 'b.yaml' }]);
  });
});

describe('a unit whose file is wrong', () => {
  it('is known from what can be read of it, from its name, from the roster', async () => {
    const { status, text, data, stderr } = await summed(
      {
        'a.yaml': file('甲县教育局'),
        // The year is not a number.
        'b.yaml': file('甲县民政局').replace('2026', '2026年'),
        // Not YAML at all.
        'c.yaml': file('甲县司法局').replace('领域:', '领域：'),
        '甲县审计局.yaml': '这不是材料\n',
        '水利局/org.yaml': 'year: [\n',
        'x.yaml': '报告单位是甲县财政局\n单位: {\n',
        'y.yaml': 'year: [\n',
        'roster.yaml': `填报单位: [甲县教育局, 甲县民政局, 甲县司法局, 甲县审计局, {全称: 甲县水利局, 简称: 水利局}, 甲县财政局, 甲县统计局]\n`,
      },
      ...ROSTER,
    );
    expect(status).toBe(1);
    expect(data.faulty.map(({ name }) => name)).toEqual([
      '甲县民政局',
      '甲县司法局',
      '甲县审计局',
      '甲县水利局',
      '甲县财政局',
    ]);
    expect([data.missing, data.unknown]).toEqual([[{ name: '甲县统计局' }], 1]);
    expect(text).toContain(
      '应报送材料的单位共7个，已按要求报送的1个，未报送的1个，报送有误的5个。另有1份有误的材料不能对应到名单上的单位，没有计入。',
    );
    expect(text).toContain(
      '未报送的单位是甲县统计局；报送有误的单位是甲县民政局、甲县司法局、甲县审计局、水利局、甲县财政局。'.replace(
        '水利局、',
        '甲县水利局、',
      ),
    );
    // Paths and mistakes are for the clerk only.
    expect(text).not.toMatch(/yaml|第\d行|\[/);
    expect(stderr).toContain('5 个报送有误：');
    expect(stderr).not.toContain('roster.yaml');
  });

  it('is none where it is a roster that lies in the folder', async () => {
    const { status, data } = await summed({
      'a.yaml': file('甲局'),
      'roster.yaml': '填报单位: [甲局]\n',
      '2025/名单.yaml': 'units: [乙局]\n',
    });
    expect([status, data.leftOut]).toEqual([0, []]);
  });
});

describe('names', () => {
  const figures = (name: string, unit: string) => `数据: [{名称: ${name}, 数值: 3, 单位: ${unit}}]\n`;
  const files = {
    'a.yaml': file('甲局', { more: figures('隐患排查', '次') }),
    'b.yaml': file('乙局', { subject: '安全生产工作', more: figures('排查隐患', '次') }),
    'c.yaml': file('丙局', { more: figures('隐患排查', '场') }),
  };

  it('that may mean the same are told, and joined where the roster says so', async () => {
    const apart = await summed(files);
    expect(apart.status).toBe(0);
    for (const it of [
      '领域“安全生产工作”（1个单位）与“安全生产”（2个单位）可能是一回事',
      '数据“排查隐患”（1个单位）与“隐患排查”（2个单位）可能是一回事',
      '“隐患排查”的计量单位有“次”（1个单位）和“场”（1个单位）',
    ])
      expect(apart.stderr).toContain(it);
    expect(apart.data.verify).toHaveLength(3);
    const joined = await summed(
      {
        ...files,
        'roster.yaml':
          '填报单位: [甲局, 乙局, 丙局]\n别名:\n  - {名称: 安全生产, 又称: [安全生产工作]}\n  - {名称: 隐患排查, 又称: [排查隐患]}\n  - {名称: 次, 又称: [场]}\n',
      },
      ...ROSTER,
    );
    expect([joined.data.subject, joined.data.verify]).toEqual(['安全生产', []]);
    expect(joined.data.figures).toMatchObject([{}, { name: '隐患排查', unit: '次', value: 9 }]);
    const stated = await summed(
      {
        ...files,
        'roster.yaml':
          '填报单位: [甲局, 乙局, 丙局]\n别名: [{名称: 安全生产, 又称: []}, {名称: 安全生产工作, 又称: []}]\n',
      },
      ...ROSTER,
    );
    expect(stated.stderr).not.toContain('领域');
  });

  it('that two units share are printed in full', async () => {
    const problem = '问题: [{编号: 1, 表现: 台账不全。}]\n整改: [{对应问题: [1], 措施: 补齐台账}]\n';
    const short = (name: string) =>
      file(name, { more: problem.replace('台账', `${name}台账`) }).replace('}', ', 简称: 教育局}');
    const { data, text } = await summed({ 'a.yaml': short('甲县教育局'), 'b.yaml': short('乙县教育局') });
    expect(data.open.map(({ unit }) => unit)).toEqual(['乙县教育局', '甲县教育局']);
    expect(data.reporting.every(({ shortName }) => shortName === undefined)).toBe(true);
    expect(text).toContain('| 甲县教育局 |');
  });

  it('of a former unit are joined by the roster', async () => {
    const { status, data } = await summed(
      {
        'a.yaml': file('甲县教育体育局'),
        'roster.yaml': '填报单位: [甲县教育局]\n别名: [{名称: 甲县教育局, 又称: [甲县教育体育局]}]\n',
      },
      ...ROSTER,
    );
    expect([status, data.missing, data.unlisted]).toEqual([0, [], []]);
  });

  it('that the roster gives two meanings are refused', async () => {
    const folder = folderWith({
      'a.yaml': file('甲局'),
      'roster.yaml': '填报单位: [甲局]\n别名: [{名称: 甲, 又称: [丙]}, {名称: 乙, 又称: [丙]}]\n',
    });
    const { status, stderr } = await reportHere(folder, ['summary', 'a.yaml', ...ROSTER]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/roster\.yaml:2:\d+ 错误：.*“丙”.*\[alias-twice\]/);
  });
});

describe('one unit counted twice', () => {
  it('is an error where its two areas are near', async () => {
    const { status, stderr, data } = await summed({
      'a.yaml': file('甲县教育局'),
      'b.yaml': file('甲县教育局', { subject: '安全生产工作' }),
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/b\.yaml:3:10 错误：.*“安全生产工作”与“安全生产”.*\[unit-twice\]/);
    expect(data.figures).toMatchObject([{ value: 12 }]);
  });

  it('is none where two files say the same: one counts', async () => {
    const text = file('甲县教育局');
    const { status, stderr, data } = await summed({
      'a.yaml': text,
      '副本.yaml': `# 副本\n${text.split('\n').reverse().join('\n')}`,
    });
    expect(status).toBe(0);
    expect(stderr).toMatch(/副本\.yaml:\d+:\d+ 警告：.*\[file-twice\]/);
    expect([data.units, data.figures[0]?.value]).toEqual([1, 12]);
  });
});

it('figures that stand out, and files that are copies, are for the clerk to verify', async () => {
  const problem = '问题: [{编号: 1, 表现: 台账登记不及时。}]\n整改: [{对应问题: [1], 措施: 当日登记}]\n';
  const { status, stderr, data } = await summed({
    'a.yaml': file('甲局'),
    'b.yaml': file('乙局', { meetings: 300000 }),
    'c.yaml': file('丙局', { more: `${problem}公文: {发文字号: 白政〔2026〕8号}\n` }),
    'd.yaml': file('丁局', { more: `${problem}公文: {发文字号: 白政〔2026〕8号}\n` }),
  });
  expect(status).toBe(0);
  expect(stderr).toMatch(
    /b\.yaml:4:\d+ 警告：领导小组会议300000次，远大于其他单位（中间值12次），已按此计入 \[figure-outlier\]/,
  );
  expect(stderr).toMatch(/\[copied-file\]/);
  expect(stderr).toMatch(/\[number-twice\]/);
  expect(data.verify.map(({ file: of, unit }) => [of, unit])).toEqual([
    ['b.yaml', '乙局'],
    ['c.yaml', '丙局'],
    ['c.yaml', '丙局'],
  ]);
});

it("the clerk's lists are sheets of the workbook, with days as days", async () => {
  const more = (year: number, rate: number, sessions: number) =>
    file('甲局', {
      year,
      more: `学习: {次数: ${sessions}}\n数据: [{名称: 整改率, 数值: ${rate}, 单位: '%'}]\n问题: [{编号: 1, 标题: 台账不全, 表现: 台账登记不及时。, 发现日期: ${year}-05-20}]\n整改: [{对应问题: [1], 措施: 当日登记, 完成时限: ${year}-10-31}]\n`,
    });
  const folder = folderWith({
    '2025/a.yaml': more(2025, 91.2, 2),
    '2026/a.yaml': more(2026, 94.3, 0),
    '2026/b.yaml': file('乙局').replace('2026', '2026年'),
    'roster.yaml':
      "填报单位: [甲局, {全称: 乙局, 联系人: 王芳, 电话: '0571-8888123'}, {全称: 丙局, 联系人: 李强, 电话: 8123456}]\n",
  });
  const { status } = await reportHere(folder, ['summary', '2025/', '2026/', ...ROSTER, '-f', 'xlsx']);
  expect(status).toBe(1);
  const { sheets } = await readXlsx(readFileSync(join(folder, 'summary.xlsx')));
  const rowsOf = (name: string) => sheets.find((it) => it.name === name)!.rows.slice(1);
  expect(rowsOf('催报名单').map((row) => row.slice(1, 5))).toEqual([
    ['丙局', '未报', '李强', '8123456'],
    ['乙局', '有误', '王芳', '0571-8888123'],
  ]);
  expect(rowsOf('各单位变化').map((row) => row.slice(1))).toEqual([
    ['甲局', '学习培训', '次', 2, 0, -2, '减少2次'],
    ['甲局', '整改率', '%', 91.2, 94.3, 3.1, '提高3.1个百分点'],
  ]);
  const day = (text: string) => new Date(`${text}T00:00:00Z`);
  const [, problem] = rowsOf('问题清单');
  expect(problem!.slice(0, 11)).toEqual([
    2026,
    '甲局',
    '未注明',
    '台账不全',
    '台账登记不及时',
    '未注明',
    day('2026-05-20'),
    null,
    '当日登记',
    '未注明',
    '是',
  ]);
  expect(rowsOf('未完成整改').map((row) => row[6])).toEqual([day('2025-10-31'), day('2026-10-31')]);
  const figures = sheets.find((it) => it.name === '各单位数据')!.rows;
  expect(figures[0]).toContain('整改率（%）上年');
  expect(rowsOf('未计入的文件')).toEqual([['2026/b.yaml', '乙局', 2026, '有误', expect.any(String)]]);
});

it('report status says how each unit of a roster stands', async () => {
  const folder = folderWith({
    'units/a.yaml': GOOD,
    'units/b.yaml': file('乙局').replace('2026', '2026年'),
    'units/c.yaml': file('丙局', { year: 2025 }),
    'units/roster.yaml':
      'units: [青石镇人民政府, 乙局, 丙局, {name: 丁局, contact: 王芳, phone: "0571-8888123"}]\n',
  });
  const unit = /organisation: .*name: ([^,}\n]+)/.exec(GOOD)?.[1]?.trim() ?? '';
  const roster = join(folder, 'units/roster.yaml');
  const { writeFileSync } = await import('node:fs');
  writeFileSync(roster, readFileSync(roster, 'utf8').replace('青石镇人民政府', unit));
  const args = ['status', 'units/', '--roster', 'units/roster.yaml'];
  const { status, stdout } = await reportHere(folder, args);
  expect(status).toBe(0);
  for (const it of [/已报 .*a\.yaml/, /乙局 +有误/, /丙局 +旧年度（2025）/, /丁局 +未报 +王芳 +0571-8888123/])
    expect(stdout).toMatch(it);
  expect(stdout).toContain('2026 年度应报 4 个单位：已报 1，有误 1，旧年度 1，未报 1\n');
  const json = JSON.parse((await reportHere(folder, [...args, '--format', 'json'])).stdout);
  expect(json.roster.map(({ state }: { state: string }) => state)).toEqual([
    'reported',
    'faulty',
    'earlier-year',
    'missing',
  ]);
  // A roster in the folder is not a faulty unit.
  expect(json.units.map((it: { file: string }) => it.file)).not.toContain('units/roster.yaml');
  expect((await reportHere(folder, ['status', 'units/'])).stdout).not.toContain('roster.yaml');
});
