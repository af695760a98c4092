import type { Block, Chart } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { type ChartMark, chartDrawing } from '../chart/drawing.ts';
import type { Numbering } from '../numbering/number.ts';
import type { PathStep, Point } from '../pages/page.ts';
import { points } from '../style/measure.ts';
import { pt } from './css.ts';
import { escapeHtml } from './escape.ts';

/** The units of the drawing, independent of the size that it is shown in. */
const WIDTH = 600;
const TYPE = 13;

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
  const { width, height, type, marks } = chartDrawing(chart, { width: WIDTH, type: TYPE });
  return `<svg role="img" aria-label="${name}" viewBox="0 0 ${width} ${round(height)}" font-size="${type}"><title>${name}</title>${marks.map(markOf).join('')}</svg>`;
}

const round = (value: number): number => Number(value.toFixed(1));

function markOf(mark: ChartMark): string {
  if (mark.type === 'text') {
    const { text, x, y, anchor, color } = mark;
    const anchored = anchor === 'start' ? '' : ` text-anchor="${anchor}"`;
    const filled = color === '000000' ? '' : ` fill="#${color}"`;
    return `<text x="${round(x)}" y="${round(y)}"${anchored}${filled}>${escapeHtml(text)}</text>`;
  }
  const { steps, fill, stroke, width, dash } = mark;
  const stroked = stroke ? ` stroke="#${stroke}"${width === 1 ? '' : ` stroke-width="${width}"`}` : '';
  const dashed = dash ? ` stroke-dasharray="${dash.join(' ')}"` : '';
  return `<path d="${steps.map(stepOf).join('')}" fill="${fill ? `#${fill}` : 'none'}"${stroked}${dashed}/>`;
}

function stepOf(step: PathStep): string {
  const at = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  if (step.type === 'close') return 'z';
  if (step.type === 'curve') return `C${at(step.by[0])} ${at(step.by[1])} ${at(step.to)}`;
  return `${step.type === 'move' ? 'M' : 'L'}${at(step.to)}`;
}
