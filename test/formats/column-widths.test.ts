import fc from 'fast-check';
import { expect, it } from 'vitest';
import { columnWidths } from '../../src/layout/text/column-widths.ts';

it('keeps short columns on one line and lets the long one wrap', () => {
  const [order, title, date] = columnWidths(
    [
      ['序号', '制度名称', '印发日期'],
      ['1', '安全生产责任制实施办法'.repeat(5), '2026年12月22日'],
    ],
    8845,
    240,
  ) as [number, number, number];
  expect(order).toBeGreaterThanOrEqual(3 * 240);
  expect(date).toBeGreaterThanOrEqual(8 * 240);
  expect(title).toBeGreaterThan(order + date);
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
