import type { Chart } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import type { Numbering } from '../numbering/number.ts';
import { PIXEL } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf, type Sheet } from '../style/text-block.ts';
import { LEAST_SIZE, textParagraph } from './paragraphs.ts';

/** A chart as wide as the text block, and its caption below it. */
export function chartOf(chart: Chart & Numbering, style: Style, sheet: Sheet): FlowParagraph[] {
  const { textWidth, line } = measuresOf(style, sheet);
  return [
    textParagraph(
      [
        {
          type: 'chart',
          chart,
          name: chart.label.trim(),
          description: descriptionOf(chart),
          width: Math.floor(textWidth / PIXEL) * PIXEL,
          height: Math.round((LINES * line) / PIXEL) * PIXEL,
        },
      ],
      STYLE.letterhead,
      // A larger type size would make the line higher than the drawing.
      { keepNext: true, endSize: LEAST_SIZE },
    ),
    textParagraph(chart.label + chart.title, STYLE.tableHeader, { keepNext: false, alignment: 'center' }),
  ];
}

/** The height of a chart in lines of the grid. */
const LINES = 10;

/** The text that a screen reader reads for the chart. */
function descriptionOf({ title, categories, series }: Chart): string {
  const rows = categories.map((category, index) => {
    const values = series.flatMap(({ name, values }) =>
      values[index] === undefined ? [] : [series.length > 1 ? `${name}${values[index]}` : `${values[index]}`],
    );
    return `${category}：${values.join('，')}`;
  });
  return `${title}。${rows.join('；')}。`;
}
