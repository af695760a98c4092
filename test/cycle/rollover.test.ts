import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { nextName } from '../../src/app/rollover/next-name.ts';
import { check } from '../../src/core/check/check.ts';
import { compose } from '../../src/core/compose/compose.ts';
import { rollover } from '../../src/core/cycle/rollover/rollover.ts';
import { severityOf } from '../../src/core/diagnostics/severity.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { under } from '../../src/core/read/names.ts';
import { defaultSettings } from '../../src/core/rules/settings/settings.ts';
import { sourceOf } from '../check/source-of.ts';

const EXAMPLES = ['bureau', 'college', 'hospital', 'large', 'minimal'];
const example = (name: string) => readFileSync(`examples/${name}.yaml`, 'utf8');

const draftOf = (text: string) => rollover(sourceOf(text, unitKeys), 'org.yaml').text;
const dataOf = (text: string) => sourceOf(text, unitKeys).data as Unit;

const HEAD = '年度: 2026\n领域: 保密\n单位: { 全称: 白鹭镇人民政府 }\n领导小组: { 组长: 镇长 }\n';

describe.each(EXAMPLES)('%s', (name) => {
  test('becomes the draft that is kept', async () => {
    await expect(draftOf(example(name))).toMatchFileSnapshot(`../golden/rollover/${name}.yaml`);
  });

  test('the draft is built at once, and asks for no more than counts', () => {
    const source = sourceOf(draftOf(example(name)), unitKeys);
    const { unit, findings } = check(source, ['situation-report'], { ...defaultSettings, draft: true });
    expect(findings.filter((it) => severityOf(it) === 'error')).toEqual([]);
    expect(compose(unit as Unit, 'situation-report').title).toContain('2027');
  });

  test('a year later it rolls over again', () => {
    const source = sourceOf(draftOf(draftOf(example(name))), unitKeys);
    expect((source.data as Unit).year).toBe(2028);
  });
});

describe('measures', () => {
  const measures = `${HEAD}问题:
  - { 编号: P1, 表现: 台账不全。, 原因: 人手少 }
  - { 编号: P2, 表现: 登记不及时。, 原因: 人手少 }
整改:
  - { 对应问题: [P1, P2], 措施: 补齐台账, 责任部门: 办公室, 完成时限: 2027-03-31, 状态: 推进中, 进度: 40 }
  - { 对应问题: [P1], 措施: 开展培训, 状态: 已完成, 完成日期: 2026-06-01, 成效: 全员参加 }
上年遗留:
  # 去年的
  - { 问题表现: 柜子没有锁, 措施: 换锁, 状态: 推进中 }
  - { 年度: 2025, 问题表现: 没有碎纸机, 措施: 购置, 状态: 已完成, 完成日期: 2026-02-01 }
`;

  test('those not completed are carried over with the text of their problems, and their ids', () => {
    expect(dataOf(draftOf(measures)).carriedOver).toEqual([
      { description: '柜子没有锁', measure: '换锁', status: '推进中', year: 2025 },
      {
        year: 2026,
        description: '台账不全；登记不及时。',
        problems: ['P1', 'P2'],
        measure: '补齐台账',
        department: '办公室',
        due: '2027-03-31',
        status: '推进中',
        progress: 40,
      },
    ]);
  });

  test('whatever the schema lets a measure say, it still says when it is carried over', () => {
    const entries = (list: string) => under(unitKeys, list)?.items;
    const measure = Object.keys(entries('rectifications')?.keys ?? {});
    expect(Object.keys(entries('carriedOver')?.keys ?? {})).toEqual(expect.arrayContaining(measure));
    const full = {
      problems: ['P1'],
      measure: '补齐台账',
      responsible: { name: '林晓岚', post: '主任', department: '办公室' },
      department: '办公室',
      due: '2027-03-31',
      status: '推进中',
      progress: 40,
      completed: '2026-11-30',
      result: '已补齐三本',
    };
    // A new key of the schema has no value here yet: add one.
    expect(Object.keys(full).sort()).toEqual([...measure].sort());
    const unit = {
      year: 2026,
      subject: '保密',
      organisation: { name: '白鹭镇人民政府' },
      problems: [{ id: 'P1', title: '台账不全', description: '三份文件没有登记。' }],
      rectifications: [full],
    };
    const carried = { year: 2026, title: '台账不全', description: '三份文件没有登记。', ...full };
    expect(dataOf(draftOf(stringify(unit))).carriedOver).toEqual([carried]);
  });

  test.each([
    ['all titled', '台账不全', '培训不到位', { title: '台账不全、培训不到位', description: '甲；乙。' }],
    ['some titled', '台账不全', undefined, { description: '台账不全：甲；乙。' }],
    ['none titled', undefined, undefined, { description: '甲；乙。' }],
  ])('the titles of the problems are kept: %s', (_, first, second, words) => {
    const unit = {
      year: 2026,
      subject: '保密',
      organisation: { name: '白鹭镇人民政府' },
      problems: [
        { id: 1, ...(first !== undefined && { title: first }), description: '甲。' },
        { id: 2, ...(second !== undefined && { title: second }), description: '乙。' },
      ],
      rectifications: [{ problems: [1, 2], measure: '补齐' }],
    };
    const carried = { year: 2026, ...words, problems: [1, 2], measure: '补齐' };
    expect(dataOf(draftOf(stringify(unit))).carriedOver).toEqual([carried]);
  });

  test('problems and measures wait for the new year', () => {
    const data = dataOf(draftOf(measures));
    expect(data.problems).toBeUndefined();
    expect(data.rectifications).toBeUndefined();
  });

  test('completed ones, older ones among them, are a figure of last year', () => {
    expect(dataOf(draftOf(measures)).figures).toEqual([{ name: '完成整改', unit: '项', lastYear: 2 }]);
  });

  test('new keys are named as the file names its own', () => {
    expect(draftOf(measures)).toContain('    问题表现: 台账不全；登记不及时。\n');
  });
});

describe('the form of the file', () => {
  test('parts that need no change stay as they are, comments too', () => {
    const part = (text: string, from: string, to: string) =>
      text.slice(text.indexOf(`\n${from}:`), text.indexOf(`\n${to}:`));
    const [before, after] = [example('bureau'), draftOf(example('bureau'))];
    expect(part(before, 'organisation', 'document')).toMatch(/#/);
    expect(part(after, 'organisation', 'document')).toBe(part(before, 'organisation', 'document'));
    expect(part(after, 'reporting', 'study')).toBe(part(before, 'reporting', 'study'));
  });

  test('lines end as they did', () => {
    const draft = draftOf(example('bureau').replaceAll('\n', '\r\n'));
    expect(draft.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(draft.replaceAll('\r\n', '\n')).toBe(draftOf(example('bureau')));
  });

  test('a file in braces gets lines', () => {
    const text = JSON.stringify({
      year: 2026,
      subject: '保密',
      organisation: { name: '白鹭镇人民政府' },
      problems: [{ id: 'P1', description: '台账不全' }],
      rectifications: [{ problems: ['P1'], measure: '补齐台账' }],
      figures: [{ name: '检查', value: 4, unit: '次' }],
    });
    const data = dataOf(draftOf(text));
    expect(data.carriedOver).toEqual([
      { year: 2026, description: '台账不全', problems: ['P1'], measure: '补齐台账' },
    ]);
    expect(data.figures).toEqual([{ name: '检查', unit: '次', lastYear: 4 }]);
  });

  test('values that are aliases', () => {
    const text = `${HEAD}问题:\n  - { 编号: P1, 表现: &a 台账不全 }\n整改:\n  - { 对应问题: [P1], 措施: 补齐, 成效: *a }\n下年计划: [继续补齐]\n`;
    expect(dataOf(draftOf(text)).carriedOver?.[0]?.description).toBe('台账不全');
  });

  test('29 February has no day a year on', () => {
    const text = 'year: 2028\nsubject: 保密\norganisation: { name: 甲 }\ndocument: { date: 2028-02-29 }\n';
    expect(dataOf(draftOf(text)).document?.date).toBe('2029-02-28');
  });
});

test.each([
  ['org-2026.yaml', 'org-2027.yaml'],
  ['2026/报告2026年.yml', '2026/报告2027年.yml'],
  ['org.yaml', 'org-2027.yaml'],
  ['12026.yaml', '12027.yaml'],
])('%s is followed by %s', (file, next) => {
  expect(nextName(file, 2027)).toBe(next);
});

test.each(['\u2028', '\u2029', '\u0085'])(
  'a line separator of other software (%j) within a text is no new line',
  (separator) => {
    const measure = `补齐台账。${separator}${separator}逐月复核。`;
    const text = `${HEAD}问题:\n  - { 编号: P1, 表现: 台账不全 }\n整改:\n  - { 对应问题: [P1], 措施: ${JSON.stringify(measure)} }\n`;
    expect(dataOf(text).rectifications?.[0]?.measure, 'the file is written as it was meant').toBe(measure);
    expect(dataOf(draftOf(text)).carriedOver?.[0]?.measure).toBe(measure);
  },
);

test('three full stops after a line separator within a text do not end the file', () => {
  const text = `${HEAD}概述: "见下。\u2028... 完"\n问题:\n  - { 编号: P1, 表现: 台账不全 }\n整改:\n  - { 对应问题: [P1], 措施: 补齐台账。 } # \u2028... 注\n`;
  const next = dataOf(draftOf(text));
  expect(next.overview).toBe('见下。\u2028... 完');
  expect(next.carriedOver?.map(({ measure }) => measure)).toEqual(['补齐台账。']);
});

test.each(['\u00a0', '\u2003', '\u205f'])(
  'a text that ends with a blank of its own kind keeps it: %j',
  (blank) => {
    const measure = { problems: ['A'], measure: '更换', result: `已订货${blank}` };
    const unit = { year: 2026, subject: '保密', organisation: { name: '青山局' } };
    const text = stringify({
      ...unit,
      problems: [{ id: 'A', description: '甲' }],
      rectifications: [measure],
    });
    const draft = rollover(sourceOf(text, unitKeys), 'org.yaml');
    expect(draft.failure).toBeUndefined();
    const kept = sourceOf(text, unitKeys).data as Unit;
    expect((sourceOf(draft.text, unitKeys).data as Unit).carriedOver?.[0]?.result).toBe(
      kept.rectifications?.[0]?.result,
    );
  },
);
