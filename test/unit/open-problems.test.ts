import { expect, it } from 'vitest';
import type { Unit } from '../../src/core/generated/unit.ts';
import { openProblems } from '../../src/core/unit/open-problems.ts';
import { entriesOf } from '../../src/core/workbook/ledger/row.ts';
import { expectLinear } from '../support/linear.ts';

const problem = (id: string | number) => ({ id, description: `${id}处堆放杂物。` });
const measure = (problems: (string | number)[], status: string) =>
  ({ problems, measure: '清理。', status }) as const;
const unit = (parts: object): Unit =>
  ({ year: 2026, subject: '消防', organisation: { name: '甲局' }, ...parts }) as Unit;

it('a problem is open without a measure, or with one that is not completed', () => {
  const file = unit({
    problems: ['甲', 1, '丙', '丁'].map(problem),
    rectifications: [
      measure(['甲', '1'], '已完成'),
      measure(['丙', '甲', '甲'], '推进中'),
      measure(['乙'], '推进中'),
    ],
  });
  expect(openProblems(file)).toBe(3);
  expect(openProblems(unit({}))).toBe(0);
});

it('eight times as many are counted, and put into a ledger, in eight times the time', () => {
  const many = (count: number) =>
    unit({
      problems: Array.from({ length: count }, (_, at) => problem(`P${at}`)),
      rectifications: Array.from({ length: count }, (_, at) => measure([`P${count - at - 1}`], '已完成')),
    });
  expectLinear((it: Unit) => void openProblems(it), many, 500);
  expectLinear((it: Unit) => void entriesOf(it), many, 500);
});
