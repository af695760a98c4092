import type { Chart, Inline, Table } from '../../document/document.ts';

/** The numbers of a chart as a table with a row for each category: replaces the chart where nothing can be drawn. */
export function chartTable({ categories, series }: Chart): Table {
  const cell = (value: string): Inline[] => [{ type: 'text', value }];
  return {
    type: 'table',
    align: ['left', ...series.map(() => 'right' as const)],
    header: [[], ...series.map(({ name }) => cell(name))],
    rows: categories.map((category, index) => [
      cell(category),
      ...series.map(({ values }) => cell(values[index] === undefined ? '' : String(values[index]))),
    ]),
  };
}
