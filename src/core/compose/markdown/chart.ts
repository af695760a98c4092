import type { PhrasingContent, Table } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Chart } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import { inlinesOf } from './inlines.ts';

/**
 * Turns `:::chart[title]{form=stacked most=10 #name}` around a table into a chart. The first column holds the
 * categories; each further column is a series named by its head. A cell without a number leaves a gap. With `most`, the
 * categories beyond that number are drawn as one, 其他, with their sum; a table in the text can still list them all.
 *
 * @returns undefined if there is nothing to draw: no table, or no number other than 0
 */
export function chartOf({ attributes, children }: ContainerDirective): Chart | undefined {
  const table = children.find((it): it is Table => it.type === 'table');
  if (!table) return undefined;
  const label = children.find((it) => it.type === 'paragraph' && it.data?.directiveLabel);
  const [heads = [], ...rows] = table.children.map((row) =>
    row.children.map((cell) => textOf(cell.children)),
  );
  const all = rows.map(([category = '', ...cells]): ChartRow => ({ category, values: cells.map(numberIn) }));
  const drawn = joinedBeyond(all, Number(attributes?.most));
  const series = heads.slice(1).map((name, column) => ({
    name,
    values: drawn.map(({ values }) => values[column]),
  }));
  if (!series.some(({ values }) => values.some((it) => it))) return undefined;
  const form = attributes?.form;
  return {
    type: 'chart',
    form: form === 'stacked' || form === 'line' ? form : 'bar',
    ...(attributes?.id ? { name: attributes.id } : {}),
    title: label?.type === 'paragraph' ? textOf(label.children) : '',
    categories: drawn.map(({ category }) => category),
    series,
  };
}

interface ChartRow {
  readonly category: string;
  readonly values: readonly (number | undefined)[];
}

/** The first rows, and all further ones as one; all rows if there is no limit. */
function joinedBeyond(rows: readonly ChartRow[], most: number): readonly ChartRow[] {
  if (!Number.isInteger(most) || most < 1 || rows.length <= most) return rows;
  const others = rows.slice(most - 1);
  const columns = Math.max(...others.map(({ values }) => values.length));
  const sums = Array.from({ length: columns }, (_, column) => {
    const values = others.map(({ values }) => values[column]).filter((it) => it !== undefined);
    return values.length === 0 ? undefined : values.reduce((sum, it) => sum + it, 0);
  });
  return [...rows.slice(0, most - 1), { category: '其他', values: sums }];
}

const textOf = (nodes: readonly PhrasingContent[]): string => plainText(inlinesOf(nodes)).trim();

/** The number in a cell; undefined for an empty cell or any other text. */
function numberIn(cell: string): number | undefined {
  return /^-?\d+(\.\d+)?$/.test(cell) ? Number(cell) : undefined;
}
