import { describe, expect, test } from 'vitest';
import { nextData } from '../../src/core/cycle/rollover/next-data.ts';
import { DraftPlan } from '../../src/core/cycle/rollover/plan.ts';
import { readBack } from '../../src/core/cycle/rollover/read-back.ts';
import { rollover } from '../../src/core/cycle/rollover/rollover.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Unit } from '../../src/core/generated/unit.ts';
import { sourceOf } from '../check/source-of.ts';

/** The draft of a file, without the comment on its first line. */
const draftOf = (text: string): string => {
  const draft = rollover(sourceOf(text, unitKeys), 'org.yaml');
  expect(draft.failure).toBeUndefined();
  return draft.text.slice(draft.text.indexOf('\n') + 1);
};

const HEAD = `year: 2026
subject: 安全生产
organisation: { name: 云溪县人民医院 }
`;
const NEXT = HEAD.replace('2026', '2027');

describe('a mark stands on a line of its own, above the key that it is about', () => {
  test('between parts that no blank line parts', () => {
    const given = `${HEAD}leadership: { leader: { name: 陈立群, post: 院长 } }
figures:
  - name: 检查
    value: 12
    unit: 次
problems:
  - id: P1
    description: 照明不亮。
rectifications:
  - problems: [P1]
    measure: 更换照明
    status: 推进中
    department: 后勤科
nextYear:
  - 每季度开展一次演练
`;
    expect(draftOf(given)).toBe(`${NEXT}# 待核：核对领导小组的组成人员
leadership: { leader: { name: 陈立群, post: 院长 } }
figures:
  - name: 检查
    # 待核：填写本年数，上年为12
    value:
    unit: 次
    lastYear: 12
# 待核：填写本年发现的问题
problems:
# 待核：填写本年的整改措施
rectifications:
carriedOver:
  # 待核：核对状态、进度和完成时限
  - year: 2026
    description: 照明不亮。
    problems:
      - P1
    measure: 更换照明
    department: 后勤科
    status: 推进中
# 待核：按本年情况改写下年计划
nextYear:
  - 每季度开展一次演练
`);
  });

  test('behind what was carried over before, and before what follows it', () => {
    const given = `${HEAD}carriedOver:
  - description: 甲。
    measure: 乙
    status: 推进中
  - year: 2025
    description: 丙。
    measure: 丁
    status: 已完成
rectifications:
  - problems: [P1]
    measure: 更换照明
problems:
  - id: P1
    description: 照明不亮。`;
    expect(draftOf(given)).toBe(`${NEXT}carriedOver:
  # 待核：核对状态、进度和完成时限
  - description: 甲。
    measure: 乙
    status: 推进中
    year: 2025
  # 待核：核对状态、进度和完成时限
  - year: 2026
    description: 照明不亮。
    problems:
      - P1
    measure: 更换照明
# 待核：填写本年的整改措施
rectifications:
# 待核：填写本年发现的问题
problems:
figures:
  # 待核：填写本年数，上年为1
  - name: 完成整改
    value:
    unit: 项
    lastYear: 1
`);
  });

  test('of what stands in braces, above the whole, and says which key it means', () => {
    const given = `${HEAD}leadership: { leader: 院长, name: "安全生产
  领导小组", meetings: 4 }
study: { topics: [ "学习
  甲", 乙 ], sessions: 3, participants: 240 }
figures:
  - { name: "检查
      次数", value: 12, unit: 次 }
  - { name: 演练, unit: 次, # 全年
      value: 2 # 两次
    }
`;
    expect(draftOf(given)).toBe(`${NEXT}# 待核：填写本年数，上年为4（meetings）
# 待核：核对领导小组的组成人员
leadership: { leader: 院长, name: "安全生产
  领导小组", meetings: }
# 待核：填写本年数，上年为3（sessions）
# 待核：填写本年数，上年为240（participants）
# 待核：填写本年的学习专题（topics）
study: { topics: [ "学习
  甲", 乙 ], sessions:, participants: }
figures:
  # 待核：填写本年数，上年为12
  - { name: "检查
      次数", value:, unit: 次, lastYear: 12 }
  # 待核：填写本年数，上年为2
  - { name: 演练, unit: 次, # 全年
      value:, lastYear: 2 # 两次
    }
`);
  });

  test('above a dash that stands on a line of its own', () => {
    const given = `${HEAD}work:
  -
    aspect: 培训
    measures: [办班]
  - # 检查 - 全年
    aspect: 检查
    measures: [抽查]
carriedOver:
- # 旧的
  description: 甲。
  measure: 乙
  status: 已完成
-
  description: 丙。
  measure: 丁
`;
    expect(draftOf(given)).toBe(`${NEXT}work:
  # 待核：按本年情况改写做法
  -
    aspect: 培训
    measures: [办班]
  # 待核：按本年情况改写做法
  - # 检查 - 全年
    aspect: 检查
    measures: [抽查]
carriedOver:
# 待核：核对状态、进度和完成时限
-
  description: 丙。
  measure: 丁
  year: 2025
figures:
  # 待核：填写本年数，上年为1
  - name: 完成整改
    value:
    unit: 项
    lastYear: 1
`);
  });

  test('lists in brackets are written line by line, with their comments', () => {
    const given = `${HEAD}figures: [ # 主要的
  {name: 检查, value: 12}, # 全年
  # 只算大的
  {name: 演练, value: 1e1,
   unit: 次}
] # 完
`;
    expect(draftOf(given)).toBe(`${NEXT}figures:
  # 主要的
  # 待核：填写本年数，上年为12
  - {name: 检查, value:, lastYear: 12} # 全年
  # 只算大的
  # 待核：填写本年数，上年为10
  - {name: 演练, value:,
       unit: 次, lastYear: 10} # 完
`);
  });

  test('a number that is a text of several lines', () => {
    const given = `${HEAD}document:
  number: |
    云医〔2026〕
    x: 12号
`;
    expect(draftOf(given)).toContain(
      '  # 待核：填写发文字号的序号，上年为云医〔2026〕 x: 12号\n  number: |-\n',
    );
  });

  test('once, where a mark was not looked at in the year before', () => {
    const once = draftOf(`${HEAD}overview: 全年平稳。\n`);
    const twice = draftOf(once);
    expect(twice.match(/待核/g)).toHaveLength(1);
  });
});

describe('aliases', () => {
  test('stay where nothing changes, and are written out where what they stand for goes', () => {
    const given = `${HEAD}leadership: { leader: &boss { name: 陈立群, post: 院长 }, deputies: [ *boss ] }
problems:
  - id: &id P1
    description: &text 照明, 不亮。
    title: &title "照明: 不亮"
rectifications:
  - problems: &ids [ *id ]
    measure: 更换照明
    responsible: *boss
    department: &office 后勤科
overview: *text
systems:
  - title: *title
    number: *office
carriedOver:
  - description: 甲
    measure: *text
    problems: *ids
`;
    expect(draftOf(given)).toBe(`${NEXT}# 待核：核对领导小组的组成人员
leadership: { leader: &boss { name: 陈立群, post: 院长 }, deputies: [ *boss ] }
# 待核：填写本年发现的问题
problems:
# 待核：填写本年的整改措施
rectifications:
# 待核：按本年情况改写概述
overview: "照明, 不亮。"
# 待核：核对各项制度是否沿用，补充本年新建、修订的制度
systems:
  - title: "照明: 不亮"
    number: 后勤科
carriedOver:
  # 待核：核对状态、进度和完成时限
  - description: 甲
    measure: "照明, 不亮。"
    problems: [P1]
    year: 2025
  # 待核：核对状态、进度和完成时限
  - year: 2026
    title: "照明: 不亮"
    description: 照明, 不亮。
    problems:
      - P1
    measure: 更换照明
    responsible:
      name: 陈立群
      post: 院长
    department: 后勤科
`);
  });

  test('a date, a figure and a list that are one with another', () => {
    const given = `${HEAD}document: { date: &day 2026-12-20, printedOn: *day }
figures: &figures
  - &one { name: 检查, value: &n 12 }
work:
  - { aspect: 甲, figures: *figures }
  - { aspect: 乙, figures: [ *one ] }
emergency: { drills: *n }
`;
    const { data } = sourceOf(draftOf(given), unitKeys);
    const figures = [{ name: '检查', lastYear: 12 }];
    expect(data).toMatchObject({
      document: { date: '2027-12-20', printedOn: '2027-12-20' },
      figures,
      work: [{ figures }, { figures }],
      emergency: {},
    });
  });
});

describe('the form of a file', () => {
  test.each([
    ['indented as a whole', (text: string) => text.replace(/^(?=.)/gm, '  ')],
    ['with marks of its beginning and end', (text: string) => `---\n${text}...\n`],
    ['in braces', (text: string) => `{ ${text.trim().replaceAll('\n', ', ')} }`],
    [
      'with a comment before a colon',
      (text: string) => `${text}leadership: { leader: 甲, ? meetings # 次: 数\n  : 4 }\n`,
    ],
    ['with a list that is empty', (text: string) => `${text}figures: []\n`],
    ['with a list without a value', (text: string) => `${text}figures: # 没有\ncarriedOver:\n`],
  ])('%s', (_, form) => {
    const text = `${HEAD}problems: [{ id: 010, description: 甲 }, { id: 123456789012345678, description: 乙 }]
rectifications: [{ problems: [010], measure: 换 }, { problems: [123456789012345678], measure: 装, status: 已完成, completed: 2026-03-01 }]
`;
    const { data } = sourceOf(draftOf(form(text)), unitKeys);
    expect(data).toMatchObject({
      year: 2027,
      carriedOver: [{ year: 2026, description: '甲', measure: '换' }],
      figures: [{ name: '完成整改', lastYear: 1 }],
    });
  });
});

describe('a draft that does not say what it was to say', () => {
  const given = sourceOf(`${HEAD}nextYear:\n  - 演练\n`, unitKeys);
  const plan = new DraftPlan();
  plan.set(['year'], 2027);
  plan.review(['nextYear'], '按本年情况改写下年计划');
  const meant = nextData(given.data as Unit, plan);
  const mark = '# 待核：按本年情况改写下年计划';
  const told = (draft: string) => readBack(draft, meant, plan, given);

  test('is told with the part that is wrong: by its data, by a mark that is lost, as a whole', () => {
    expect(told(`${NEXT}${mark}\nnextYear:\n  - 演练\n`)).toBeUndefined();
    const failure = { code: 'draft-not-as-meant', args: { key: 'nextYear' }, range: { start: { line: 4 } } };
    expect(told(`${NEXT}${mark}\nnextYear:\n  - 演练；按本年情况\n`)).toMatchObject(failure);
    expect(told(`${NEXT}nextYear:\n  - 演练\n`)).toMatchObject(failure);
    expect(told(`${NEXT}nextYear:\n  - "演练\n    ${mark}"\n`)).toMatchObject(failure);
    expect(told(`${NEXT}${mark}\nnextYear: [\n`)).toMatchObject({ args: { key: '' } });
  });
});
