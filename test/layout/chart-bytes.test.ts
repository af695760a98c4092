import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withTime } from '../../src/core/archive/with-time.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { type WrittenCharts, writtenCharts } from '../../src/core/layout/docx/charts.ts';
import type { FlowChart } from '../../src/core/layout/flow/drawing.ts';
import { chartsOfLibrary } from '../support/library-charts/charts.ts';
import { LIMIT, runs } from '../support/runs.ts';

const text = fc
  .string({
    unit: fc.constantFrom(...'甲乙AZ09 &<>"\'%_', '\n', '\t', '𠮷', '\u3000'),
    minLength: 1,
    maxLength: 6,
  })
  .filter((it) => it.trim() !== '');

const value = fc.option(
  fc.oneof(
    fc.nat(200),
    fc.integer({ min: -1e9, max: 1e9 }).map((it) => it / 1000),
    fc.constant(1e21),
  ),
  { nil: undefined },
);

const chart: fc.Arbitrary<FlowChart> = fc.integer({ min: 1, max: 5 }).chain((count) =>
  fc.record({
    type: fc.constant('chart' as const),
    name: text,
    description: text,
    width: fc.integer({ min: 100, max: 9000 }),
    height: fc.integer({ min: 100, max: 9000 }),
    chart: fc.record({
      type: fc.constant('chart' as const),
      form: fc.constantFrom('bar' as const, 'stacked' as const, 'line' as const),
      title: text,
      categories: fc.array(text, { minLength: count, maxLength: count }),
      series: fc.array(
        fc.record({ name: text, values: fc.array(value, { minLength: count, maxLength: count }) }),
        { minLength: 1, maxLength: 30 },
      ),
    }),
  }),
);

const TIME = '2026-01-02T03:04:06Z';

/** All that is written of charts, with the bytes of workbooks at one time. */
const written = (
  charts: readonly FlowChart[],
  { parts, relationships, contentTypes, runOf }: WrittenCharts,
) => ({
  relationships,
  contentTypes,
  runs: charts.map(runOf),
  parts: parts.map(([name, content]) => [
    name,
    typeof content === 'string' ? content : Buffer.from(withTime(content, TIME)).toString('base64'),
  ]),
});

test('charts are to the byte what the library docx writes of the same numbers', {
  timeout: 2 * LIMIT,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(chart, { minLength: 1, maxLength: 3 }),
      fc.constantFrom(12, 10.5, 16, 9.3),
      text,
      async (charts, size, name) => {
        const style = {
          ...defaultStyle,
          text: { ...defaultStyle.text, tableCell: { ...defaultStyle.text.tableCell, size: `${size}pt` } },
          fonts: { ...defaultStyle.fonts, [defaultStyle.text.tableCell.font]: { name } },
        } as typeof defaultStyle;
        expect(written(charts, writtenCharts(charts, style))).toEqual(
          written(charts, await chartsOfLibrary(charts, style)),
        );
      },
    ),
    { numRuns: runs(60), interruptAfterTimeLimit: LIMIT, markInterruptAsFailure: false },
  );
});
