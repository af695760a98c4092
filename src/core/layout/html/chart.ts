import type { Block, Chart } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import type { Numbering } from '../numbering/number.ts';
import { points } from '../style/measure.ts';
import { chartColour, isDark, type LineStroke, lineStroke } from '../text/chart-colours.ts';
import { type Scale, scaleOf } from '../text/chart-scale.ts';
import { ems } from '../text/width.ts';
import { pt } from './css.ts';
import { escapeHtml } from './escape.ts';

/** The units of the drawing, independent of the size that it is shown in. */
const WIDTH = 600;
const PLOT = { left: 48, right: 590, top: 26, bottom: 260 };
const TYPE = 13;
const LINE = 17;

/**
 * A chart as an SVG drawing with a caption. Screen readers get its title and then the table, which everyone else can
 * open too.
 *
 * @param table the chart's numbers as an HTML table
 */
export function chartFigure(chart: Chart & Numbering, table: string): string {
  const label = escapeHtml(chart.label.trim());
  const title = escapeHtml(chart.title);
  return `<figure class="chart">
${svgOf(chart, `${label} ${title}`)}
<figcaption class="table-header">${escapeHtml(chart.label)}${title}</figcaption>
<details><summary>数据</summary>
${table}
</details>
</figure>`;
}

/** The CSS of charts; empty without charts. In print the table of a chart is left out, as in the .docx. */
export function chartCss(blocks: readonly Block[], { table, text }: Style): string {
  if (!blocks.some(({ type }) => type === 'chart')) return '';
  return `
.chart{margin:.5em 0}
.chart svg{display:block;width:100%;letter-spacing:0;line-height:1}
.chart figcaption{text-align:center;line-height:${table.linePitch}}
.chart details{font-size:${pt(points(text.tableCell.size))}}
@media print{.chart{break-inside:avoid}.chart details{display:none}}`;
}

function svgOf(chart: Chart, name: string): string {
  const labels = chart.categories.map((it) => linesOf(it, slotWidth(chart)));
  const below = PLOT.bottom + LINE * Math.max(1, ...labels.map((it) => it.length)) + 8;
  const legend = chart.series.length > 1 ? legendOf(chart, below + LINE) : { drawn: '', bottom: below };
  const scale = scaleOf(chart);
  const parts = [
    ...scale.ticks.map((tick) => tickOf(tick, scale)),
    ...(chart.form === 'line' ? linesThrough(chart, scale) : barsOf(chart, scale)),
    ...labels.map((lines, index) => categoryOf(lines, middle(chart, index))),
    legend.drawn,
  ];
  return `<svg role="img" aria-label="${name}" viewBox="0 0 ${WIDTH} ${legend.bottom}" font-size="${TYPE}"><title>${name}</title>${parts.join('')}</svg>`;
}

const slotWidth = ({ categories }: Chart): number => (PLOT.right - PLOT.left) / categories.length;
const middle = (chart: Chart, index: number): number => PLOT.left + slotWidth(chart) * (index + 0.5);
const height = (value: number, { least, most }: Scale): number =>
  PLOT.bottom - ((value - least) / (most - least)) * (PLOT.bottom - PLOT.top);
const round = (value: number): number => Number(value.toFixed(1));

function tickOf(tick: number, scale: Scale): string {
  const y = round(height(tick, scale));
  const colour = tick === 0 ? '#000' : '#d9d9d9';
  return `<path d="M${PLOT.left} ${y}H${PLOT.right}" stroke="${colour}"/><text x="${PLOT.left - 6}" y="${y + 4}" text-anchor="end">${tick}</text>`;
}

function barsOf(chart: Chart, scale: Scale): string[] {
  const { series, categories, form } = chart;
  const slot = slotWidth(chart);
  const beside = form === 'stacked' ? 1 : series.length;
  const width = Math.min(48, (slot * 0.7) / beside);
  return categories.flatMap((_, index) => {
    const base = { above: 0, below: 0 };
    return series.flatMap(({ values }, place) => {
      const value = values[index];
      if (!value) return [];
      const side = value > 0 ? 'above' : 'below';
      const from = form === 'stacked' ? base[side] : 0;
      base[side] += value;
      const [top, bottom] = [height(from + value, scale), height(from, scale)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      const x = middle(chart, index) + (form === 'stacked' ? -width / 2 : (place - beside / 2) * width);
      const colour = chartColour(form, place);
      const isInside = form === 'stacked';
      const y = isInside ? (top + bottom) / 2 + 4 : top - 4;
      const isTooLow = isInside && bottom - top < TYPE;
      const number = isTooLow
        ? ''
        : `<text x="${round(x + width / 2)}" y="${round(y)}" text-anchor="middle"${isInside && isDark(colour) ? ' fill="#fff"' : ''}>${value}</text>`;
      return [
        `<rect x="${round(x)}" y="${round(top)}" width="${round(width)}" height="${round(bottom - top)}" fill="#${colour}"/>${number}`,
      ];
    });
  });
}

function linesThrough(chart: Chart, scale: Scale): string[] {
  const numbered = new Set<string>();
  return chart.series.flatMap(({ values }, place) => {
    const colour = `#${chartColour('line', place)}`;
    const { width, dash, marker, size } = lineStroke(place);
    const points = values.map((value, index) =>
      value === undefined
        ? undefined
        : { value, x: round(middle(chart, index)), y: round(height(value, scale)) },
    );
    const path = points
      .map((it, index) => (it ? `${points[index - 1] ? 'L' : 'M'}${it.x} ${it.y}` : ''))
      .join('');
    return [
      `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}"${DASHES[dash]}/>`,
      ...points.flatMap((it) => {
        if (!it) return [];
        const mark = `<path d="${MARKS[marker](it.x, it.y, size / 2)}" fill="${colour}"/>`;
        // If series have the same value, its number is written once.
        const spot = `${it.x} ${it.y}`;
        if (numbered.has(spot)) return [mark];
        numbered.add(spot);
        return [mark, `<text x="${it.x}" y="${round(it.y - 8)}" text-anchor="middle">${it.value}</text>`];
      }),
    ];
  });
}

/** The dashes as an SVG attribute, in units of the drawing. */
const DASHES: Readonly<Record<LineStroke['dash'], string>> = {
  solid: '',
  shortDash: ' stroke-dasharray="9 6"',
  shortDot: ' stroke-dasharray="2 4"',
  shortDashDot: ' stroke-dasharray="9 4 2 4"',
};

/** The outline of a marker around a point; `far` is half its size. */
const MARKS: Readonly<Record<LineStroke['marker'], (x: number, y: number, far: number) => string>> = {
  circle: (x, y, far) =>
    `M${round(x - far)} ${y}a${far} ${far} 0 1 0 ${far * 2} 0a${far} ${far} 0 1 0 ${-far * 2} 0z`,
  square: (x, y, far) => `M${round(x - far)} ${round(y - far)}h${far * 2}v${far * 2}h${-far * 2}z`,
  diamond: (x, y, far) => `M${x} ${round(y - far)}l${far} ${far}l${-far} ${far}l${-far} ${-far}z`,
  triangle: (x, y, far) => `M${x} ${round(y - far)}l${far} ${far * 2}h${-far * 2}z`,
};

function categoryOf(lines: readonly string[], x: number): string {
  const spans = lines.map(
    (it, index) => `<tspan x="${round(x)}" y="${PLOT.bottom + LINE * (index + 1)}">${escapeHtml(it)}</tspan>`,
  );
  return `<text text-anchor="middle">${spans.join('')}</text>`;
}

/** A square and the name of each series, in as many rows as needed. */
function legendOf({ series, form }: Chart, top: number): { drawn: string; bottom: number } {
  let [x, y] = [PLOT.left, top];
  const drawn = series.map(({ name }, place) => {
    const width = ems(name) * TYPE + 34;
    if (x > PLOT.left && x + width > PLOT.right) [x, y] = [PLOT.left, y + LINE];
    const entry = `<rect x="${x}" y="${y - 10}" width="11" height="11" fill="#${chartColour(form, place)}" stroke="#7f7f7f" stroke-width=".5"/><text x="${x + 16}" y="${y}">${escapeHtml(name)}</text>`;
    x = round(x + width);
    return entry;
  });
  return { drawn: drawn.join(''), bottom: y + 10 };
}

/** The name of a category, broken into lines that fit its slot. */
function linesOf(text: string, width: number): string[] {
  const most = Math.max(2, Math.floor((width - 4) / TYPE));
  const lines: string[] = [''];
  for (const character of text) {
    if (ems((lines.at(-1) ?? '') + character) > most) lines.push(character);
    else lines[lines.length - 1] += character;
  }
  return lines;
}
