import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { Block, Chart } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import type { Numbering } from '../numbering/number.ts';
import { points } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf, type Sheet } from '../style/text-block.ts';
import { chartColour, isDark, lineStroke } from '../text/chart-colours.ts';

/** Draws a chart and its caption. */
export interface DrawChart {
  (chart: Chart & Numbering, style: Style, sheet: Sheet): Paragraph[];
  /** What it has drawn, by the ids of the drawings. */
  readonly charts: ReadonlyMap<string, Chart>;
}

/**
 * The function that draws the charts of some blocks; undefined if they have none. The part of the library that draws
 * charts is loaded only if it is needed.
 */
export async function chartDrawerFor(blocks: readonly Block[]): Promise<DrawChart | undefined> {
  if (!blocks.some(({ type }) => type === 'chart')) return undefined;
  const { ChartRun } = await import('docx/charts');
  let drawn = 0;
  const charts = new Map<string, Chart>();
  const draw = (chart: Chart & Numbering, style: Style, sheet: Sheet) => {
    drawn += 1;
    const id = String(FIRST_ID + drawn);
    charts.set(id, chart);
    const { textWidth, line } = measuresOf(style, sheet);
    const { font } = style.text.tableCell;
    const face = { name: style.fonts[font].name, color: '000000' };
    const small = { ...face, size: chartType(style) };
    // A bar without height has no number, which would be printed over its neighbour's.
    const labels = { value: true, numberFormat: chart.form === 'stacked' ? 'General;-General;' : 'General' };
    const inBar = (place: number) => ({
      ...small,
      color: isDark(chartColour('stacked', place)) ? 'FFFFFF' : '000000',
    });
    const name = chart.label.trim();
    const run = new ChartRun({
      ...formOf(chart),
      categories: [...chart.categories],
      series: chart.series.map((it, place) => ({
        name: it.name,
        values: it.values.map((value) => value ?? null),
        color: chartColour(chart.form, place),
        ...(chart.form === 'line' && strokeOf(place)),
        ...(chart.form === 'stacked' && { dataLabels: { ...labels, font: inBar(place) } }),
      })),
      font: face,
      legend: chart.series.length > 1 ? { position: 'bottom', font: small } : false,
      categoryAxis: { font: small },
      valueAxis: { font: small },
      dataLabels: { ...labels, ...(chart.form === 'line' && { position: 'above' as const }), font: small },
      // A fill would cover the rule of a table directly above.
      chartArea: { border: 'none', fill: 'none' },
      transformation: { width: Math.floor(textWidth / PIXEL), height: Math.round((LINES * line) / PIXEL) },
      altText: {
        id,
        name,
        title: chart.title,
        description: descriptionOf(chart),
      },
      // The smallest type size: a larger one would make the line higher than the drawing.
      run: { size: LEAST },
    });
    return [
      new Paragraph({ style: STYLE.letterhead, keepNext: true, run: { size: LEAST }, children: [run] }),
      new Paragraph({
        style: STYLE.tableHeader,
        keepNext: false,
        alignment: AlignmentType.CENTER,
        children: [new TextRun(chart.label + chart.title)],
      }),
    ];
  };
  return Object.assign(draw, { charts });
}

/** IDs of drawings are unique in a file. The library would count them through all files of a process. */
const FIRST_ID = 1000;

/** The height of a chart in lines of the grid. */
const LINES = 10;

/** The size of the type in a chart, in points: smaller than that of a table, as it is read as a picture is. */
export const chartType = ({ text }: Pick<Style, 'text'>): number => points(text.tableCell.size) * SMALL;

const SMALL = 0.75;

/** In twips: 1/96 inch. */
const PIXEL = 15;

/** In half points. */
const LEAST = 2;

function strokeOf(place: number) {
  const { width, dash, marker, size } = lineStroke(place);
  return { line: { width, dash }, markers: { shape: marker, size } } as const;
}

function formOf({ form }: Chart) {
  if (form === 'line') return { type: 'line', markers: true } as const;
  return form === 'stacked'
    ? ({ type: 'column', stacking: 'stacked' } as const)
    : ({ type: 'column' } as const);
}

/** The text that a screen reader reads for the chart. */
export function descriptionOf({ title, categories, series }: Chart): string {
  const rows = categories.map((category, index) => {
    const values = series.flatMap(({ name, values }) =>
      values[index] === undefined ? [] : [series.length > 1 ? `${name}${values[index]}` : `${values[index]}`],
    );
    return `${category}：${values.join('，')}`;
  });
  return `${title}。${rows.join('；')}。`;
}
