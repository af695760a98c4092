import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths } from '../../src/core/layout/text/column-widths.ts';
import { lineEms } from '../../src/core/layout/text/width.ts';
import { runs } from '../support/runs.ts';

it('keeps short columns on one line and lets the long one wrap', () => {
  const [order, title, date] = columnWidths(
    [
      ['序号', '制度名称', '印发日期'],
      ['1', '安全生产责任制实施办法'.repeat(5), '2026年12月22日'],
    ],
    8845,
    240,
  ) as [number, number, number];
  expect(order).toBeGreaterThanOrEqual(2.8 * 240);
  expect(date).toBeGreaterThanOrEqual(8 * 240);
  expect(title).toBeGreaterThan(order + date);
});

it('keeps dates and short names whole beside several long columns, which share the rest by what stands in them', () => {
  const em = 240;
  const rows = [
    ['序号', '问题', '整改措施', '责任人', '责任部门', '完成时限', '状态'],
    [
      '12',
      '两家直属单位更换账号管理员后没有报备'.repeat(4),
      '补办报备手续，逐一核对管理员信息'.repeat(2),
      '党组成员、机关党委书记贺云舟',
      '宣传推广科',
      '2026年12月25日',
      '推进中（逾期）',
    ],
  ];
  const widths = columnWidths(rows, 12756, em);
  const [order, problem, measure, person, department, due, state] = widths as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  for (const [width, text] of [
    [order, '序号'],
    [department, '宣传推广科'],
    [due, '2026年12月25日'],
    [state, '（逾期）'],
  ] as const)
    expect(width).toBeGreaterThanOrEqual((lineEms(text) + 0.8) * em);
  // 推进中（逾期） breaks well, before the bracket, and the long texts need the room.
  expect(state).toBeLessThan(6 * em);
  expect(problem).toBeGreaterThan(measure);
  expect(measure).toBeGreaterThan(person);
  expect(widths.reduce((sum, it) => sum + it, 0)).toBe(12756);
});

it('breaks dates rather than figures and headings where a table has more dates than room', () => {
  const em = 240;
  const heading = ['序号', '单位', '检查日期', '整改期限', '复查日期', '销号日期', '上报日期', '归档日期'];
  const rows = Array.from({ length: 30 }, (_, index) => [
    String(index + 1),
    `第${index + 1}中学`,
    ...Array.from({ length: 6 }, (_, month) => `2026年${month + 5}月${(index % 28) + 1}日`),
  ]);
  const widths = columnWidths([heading, ...rows], 8845, em);
  expect(widths[0]).toBeGreaterThanOrEqual(2.8 * em);
  for (const width of widths.slice(1)) expect(width).toBeGreaterThanOrEqual(4.8 * em);
  expect(widths.reduce((sum, it) => sum + it, 0)).toBe(8845);
});

it('gives a column that names people and offices the width at which no name is broken', () => {
  const em = 240;
  const row = (person: string, department: string) => [
    '1',
    '宿舍楼梯间堆放杂物，疏散通道被占用，应急照明灯具失效后没有及时更换'.repeat(2),
    '委托专业机构开展消防安全评估，逐校建立隐患清单',
    person,
    department,
    '2026年10月31日',
    '已完成',
  ];
  const rows = [
    ['序号', '问题', '整改措施', '责任人', '责任部门', '完成时限', '状态'],
    row('安全监管科科长韩立峰', '安全监管科'),
    row('信息中心主任贾博文', '信息中心'),
    row('安全监管科科长韩立峰', '安全监管科'),
  ];
  const widths = columnWidths(rows, 12756, em);
  const characters = (column: number) => Math.floor((widths[column] as number) / em - 0.75);
  expect(characters(3)).toBe(5);
  expect(characters(4)).toBe(5);
  expect(characters(6)).toBe(3);
});

it.each([
  ['韩立峰', '欧阳立峰', '2026年10月31日', '已完成'],
  ['贾博文', '信息中心', '2026-10-31', '沿用'],
])('breaks neither %s nor the other short texts beside a long one', (...texts) => {
  const em = 240;
  const widths = columnWidths(
    [
      ['姓名', '名称', '时间', '状态', '说明'],
      [...texts, '逐项落实整改措施'.repeat(20)],
    ],
    8845,
    em,
  );
  for (const [column, it] of texts.entries())
    expect((widths[column] as number) / em).toBeGreaterThan(lineEms(it) + 0.75);
});

it('gives many rows the widths of a few of the same kind', () => {
  const row = ['1', '疏散通道被占用'.repeat(9), '安全监管科科长韩立峰', '安全监管科', '2026年10月31日'];
  const small = Array.from({ length: 40 }, () => row);
  const large = Array.from({ length: 4000 }, () => row);
  expect(columnWidths(large, 12756, 240)).toEqual(columnWidths(small, 12756, 240));
});

it('breaks a name where whole names would leave the long text too narrow a column, but no date', () => {
  const em = 240;
  const row = [
    '区教育局',
    '更换失效的稳压设备，对维保不实的单位扣减服务费用并限期改正',
    '后勤服务有限公司',
    '2026年10月31日',
    '61',
  ];
  const rows = [['单位', '整改措施', '责任部门', '完成时限', '逾期天数'], row, row, row];
  const widths = columnWidths(rows, 8845, em) as [number, number, number, number, number];
  const [, measure, department, due] = widths;
  expect(due).toBeGreaterThanOrEqual((lineEms('2026年10月31日') + 0.8) * em);
  expect(department).toBeLessThan(lineEms('后勤服务有限公司') * em);
  expect(measure).toBeGreaterThan(10 * em);
});

it('gives widths above zero that add up to the whole', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 8 }), { minLength: 1 }), (rows) => {
      const widths = columnWidths(rows, 8845, 240);
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(8845);
      for (const width of widths) expect(width).toBeGreaterThan(0);
    }),
  );
});

it('breaks no date where long texts leave too little for all, in whichever face the figures are drawn', () => {
  const em = 240;
  const dated = ['2026年10月31日', '2026年12月31日（逾期10天）', '2026-10-31'];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...dated), fc.constant('逐项落实第1项措施'.repeat(6))), {
        minLength: 2,
        maxLength: 7,
      }),
      (cells) => {
        fc.pre(cells.filter((it) => /\d{4}/.test(it)).length <= 3);
        const widths = columnWidths([cells.map(() => '名称'), cells], 36.8 * em, em);
        expect(widths.reduce((sum, it) => sum + it, 0)).toBe(Math.floor(36.8 * em));
        for (const [column, it] of cells.entries()) {
          const date = /\d{4}年\d+月\d+日|\d{4}-\d\d-\d\d/.exec(it)?.[0];
          if (date) expect(widths[column]).toBeGreaterThan(lineEms(date) * em);
        }
      },
    ),
    { numRuns: runs(60) },
  );
});
