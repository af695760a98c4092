import type { ChartRun } from 'docx/charts';
import type { Chart } from '../../../src/core/document/document.ts';
import type { Style } from '../../../src/core/generated/style.ts';
import type { FlowChart } from '../../../src/core/layout/flow/drawing.ts';
import { chartType } from '../../../src/core/layout/style/chart-type.ts';
import { PIXEL } from '../../../src/core/layout/style/measure.ts';
import { chartColour, isDark, lineStroke } from '../../../src/core/layout/text/chart-colours.ts';
import { labelPlaces } from '../../../src/core/layout/text/chart-labels.ts';
import { scaleOf } from '../../../src/core/layout/text/chart-scale.ts';

/**
 * A chart as the library takes it.
 *
 * @param number of the chart in its file, from 1
 */
export function chartOptions(
  { chart, name, description, width, height }: FlowChart,
  style: Style,
  number: number,
): ConstructorParameters<typeof ChartRun>[0] {
  const { font } = style.text.tableCell;
  const face = { name: style.fonts[font].name, color: '000000' };
  const small = { ...face, size: chartType(style) };
  const scale = scaleOf(chart);
  const places = chart.form === 'line' ? labelPlaces(chart, scale) : [];
  // A bar without height has no number, which would be printed over its neighbour's.
  const labels = { value: true, numberFormat: chart.form === 'stacked' ? 'General;-General;' : 'General' };
  const inBar = (place: number) => ({
    ...small,
    color: isDark(chartColour('stacked', place)) ? 'FFFFFF' : '000000',
  });
  return {
    ...formOf(chart),
    categories: [...chart.categories],
    series: chart.series.map((it, place) => ({
      name: it.name,
      values: it.values.map((value) => value ?? null),
      color: chartColour(chart.form, place),
      ...(chart.form === 'line' && {
        ...strokeOf(place),
        pointLabels: (places[place] ?? []).map((it) => (it ? { value: true, position: it } : false)),
      }),
      ...(chart.form === 'stacked' && { dataLabels: { ...labels, font: inBar(place) } }),
    })),
    font: face,
    legend: chart.series.length > 1 ? { position: 'bottom', font: small } : false,
    categoryAxis: { font: small },
    valueAxis: { font: small, minimum: scale.least, maximum: scale.most, interval: scale.step },
    dataLabels: { ...labels, ...(chart.form === 'line' && { position: 'above' as const }), font: small },
    // A fill would cover the rule of a table directly above.
    chartArea: { border: 'none', fill: 'none' },
    transformation: { width: width / PIXEL, height: height / PIXEL },
    altText: { id: String(FIRST_ID + number), name, title: chart.title, description },
    // A larger type size would make the line higher than the drawing.
    run: { size: LEAST },
  };
}

/** IDs of drawings are unique in a file. The library would count them through all files of a process. */
const FIRST_ID = 1000;

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
