import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dateScale, leadsWithDate } from '../../src/core/layout/text/cell-dates.ts';
import { runs } from '../support/runs.ts';

const DATE = '2026年10月31日';

it('leaves dates as wide as they are where they have room in any face', () => {
  expect(dateScale(['时间', DATE, '2026-10-31'], 9.2)).toBe(100);
  expect(dateScale(['时间', '2026年3月'], 7)).toBe(100);
});

it('narrows the dates of a column alike, by the widest of them', () => {
  const scale = dateScale(['时间', '2026-10-31', DATE], 7);
  expect(scale).toBeGreaterThan(65);
  expect(scale).toBeLessThan(100);
  expect(dateScale([DATE], 7)).toBe(scale);
});

it('leaves alone what no legible width would keep on a line', () => {
  expect(dateScale([DATE], 4)).toBe(100);
});

it('looks at dates alone with which a line of a cell begins', () => {
  expect(leadsWithDate(`${DATE}（逾期10天）`)).toBe(true);
  expect(leadsWithDate(`已完成\n${DATE}`)).toBe(true);
  expect(leadsWithDate(`于${DATE}完成`)).toBe(false);
  expect(leadsWithDate('12项')).toBe(false);
  expect(dateScale([`于${DATE}完成`, '12项'], 5)).toBe(100);
});

it('gives a narrowed date room in the faces of the standard', () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 12, noNaN: true }), (room) => {
      const scale = dateScale([DATE], room);
      expect(scale).toBeGreaterThanOrEqual(66);
      expect(scale).toBeLessThanOrEqual(100);
      if (scale < 100) expect((7 * scale) / 100 + 1).toBeLessThanOrEqual(room);
    }),
    { numRuns: runs(100) },
  );
});
