import type { Chart } from '../../document/document.ts';
import type { PathStep, Point } from '../pages/page.ts';
import { chartColour, isDark, type LineStroke, lineStroke } from '../text/chart-colours.ts';
import { type LabelPlace, labelPlaces } from '../text/chart-labels.ts';
import { type Scale, scaleOf } from '../text/chart-scale.ts';
import { ems } from '../text/width.ts';

/** What a chart is drawn of, from the back to the front: every format draws the same. */
export type ChartMark = ChartPath | ChartText;

export interface ChartPath {
  readonly type: 'path';
  readonly steps: readonly PathStep[];
  /** Colours as six hexadecimal digits; none where left out. */
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  /** Lengths of strokes and gaps in turn. */
  readonly dash?: readonly number[];
}

/** A text that begins, has its middle, or ends at a place, on its baseline. */
export interface ChartText extends Point {
  readonly type: 'text';
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly color: string;
}

/** A chart as it is drawn; places count from its upper left corner. */
export interface ChartDrawing {
  readonly width: number;
  readonly height: number;
  /** Type size. */
  readonly type: number;
  readonly marks: readonly ChartMark[];
}

/** The room of a chart, in any one unit. */
export interface ChartRoom {
  readonly width: number;
  /** Left out, as high as the plot of the usual shape, the names below it and the legend need. */
  readonly height?: number;
  /** Type size, by which all distances go. */
  readonly type: number;
}

/** Draws a chart from its own data. */
export function chartDrawing(chart: Chart, room: ChartRoom): ChartDrawing {
  const { width, type } = room;
  const unit = type / TYPE;
  const plot: Plot = {
    left: LEFT * unit,
    right: width - RIGHT * unit,
    top: TOP * unit,
    bottom: 0,
    unit,
    line: LINE * unit,
    type,
  };
  const slot = (plot.right - plot.left) / chart.categories.length;
  const labels = chart.categories.map((it) => labelLines(it, slot, plot));
  const labelled = plot.line * Math.max(1, ...labels.map((it) => it.length)) + 8 * unit;
  const legend = chart.series.length > 1 ? legendOf(chart, plot) : { marks: [], height: 0 };
  const bottom = room.height === undefined ? plot.top + PLOT * unit : room.height - labelled - legend.height;
  const placed = { ...plot, bottom: Math.max(bottom, plot.top + type) };
  const scale = scaleOf(chart);
  return {
    width,
    height: room.height ?? placed.bottom + labelled + legend.height,
    type,
    marks: [
      ...scale.ticks.flatMap((it) => tickMarks(it, scale, placed)),
      ...(chart.form === 'line' ? lineMarks(chart, scale, placed) : barMarks(chart, scale, placed)),
      ...labels.flatMap((lines, index) =>
        lines.map((it, line) =>
          textAt(it, middle(chart, index, placed), placed.bottom + placed.line * (line + 1), 'middle'),
        ),
      ),
      ...moved(legend.marks, placed.bottom + labelled),
    ],
  };
}

/** The measures of a chart in type of this size. */
const TYPE = 13;
const LEFT = 48;
const RIGHT = 10;
const TOP = 26;
const PLOT = 234;
const LINE = 17;

interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** What one is in the measures above. */
  readonly unit: number;
  readonly line: number;
  readonly type: number;
}

const BLACK = '000000';

const middle = ({ categories }: Chart, index: number, { left, right }: Plot): number =>
  left + ((right - left) / categories.length) * (index + 0.5);

const heightOf = (value: number, { least, most }: Scale, { top, bottom }: Plot): number =>
  bottom - ((value - least) / (most - least)) * (bottom - top);

const textAt = (
  text: string,
  x: number,
  y: number,
  anchor: ChartText['anchor'],
  color = BLACK,
): ChartText => ({
  type: 'text',
  text,
  x,
  y,
  anchor,
  color,
});

const rectangle = (left: number, top: number, width: number, height: number): PathStep[] => [
  { type: 'move', to: { x: left, y: top } },
  { type: 'line', to: { x: left + width, y: top } },
  { type: 'line', to: { x: left + width, y: top + height } },
  { type: 'line', to: { x: left, y: top + height } },
  { type: 'close' },
];

function tickMarks(tick: number, scale: Scale, plot: Plot): ChartMark[] {
  const { left, right, unit } = plot;
  const y = heightOf(tick, scale, plot);
  return [
    {
      type: 'path',
      steps: [
        { type: 'move', to: { x: left, y } },
        { type: 'line', to: { x: right, y } },
      ],
      // As in the .docx, whose axis has the colour of the other lines.
      stroke: 'D9D9D9',
      width: unit,
    },
    textAt(String(tick), left - 6 * unit, y + 4 * unit, 'end'),
  ];
}

function barMarks(chart: Chart, scale: Scale, plot: Plot): ChartMark[] {
  const { series, categories, form } = chart;
  const { unit, type } = plot;
  const isStacked = form === 'stacked';
  const beside = isStacked ? 1 : series.length;
  const slot = (plot.right - plot.left) / categories.length;
  const width = Math.min(48 * unit, (slot * 0.7) / beside);
  return categories.flatMap((_, index) => {
    const base = { above: 0, below: 0 };
    return series.flatMap(({ values }, place): ChartMark[] => {
      const value = values[index];
      if (!value) return [];
      const side = value > 0 ? 'above' : 'below';
      const from = isStacked ? base[side] : 0;
      base[side] += value;
      const ends = [heightOf(from + value, scale, plot), heightOf(from, scale, plot)];
      const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
      const x = middle(chart, index, plot) + (isStacked ? -width / 2 : (place - beside / 2) * width);
      const color = chartColour(form, place);
      const bar: ChartPath = { type: 'path', steps: rectangle(x, top, width, bottom - top), fill: color };
      if (isStacked && bottom - top < type) return [bar];
      const y = isStacked ? (top + bottom) / 2 + 4 * unit : top - 4 * unit;
      const ink = isStacked && isDark(color) ? 'FFFFFF' : BLACK;
      return [bar, textAt(String(value), x + width / 2, y, 'middle', ink)];
    });
  });
}

function lineMarks(chart: Chart, scale: Scale, plot: Plot): ChartMark[] {
  const { unit } = plot;
  const places = labelPlaces(chart, scale);
  return chart.series.flatMap(({ values }, place): ChartMark[] => {
    const points = values.map((value, index) =>
      value === undefined
        ? undefined
        : { value, x: middle(chart, index, plot), y: heightOf(value, scale, plot) },
    );
    const steps = points.flatMap((it, index): PathStep[] =>
      it ? [{ type: points[index - 1] ? 'line' : 'move', to: { x: it.x, y: it.y } }] : [],
    );
    return [
      lineMark(steps, place, unit),
      ...points.flatMap((it, index): ChartMark[] => {
        if (!it) return [];
        const label = places[place]?.[index];
        const mark = pointMark(it, place, unit);
        return label ? [mark, numberMark(String(it.value), it, label, unit)] : [mark];
      }),
    ];
  });
}

/** The line of a series. */
function lineMark(steps: readonly PathStep[], place: number, unit: number): ChartPath {
  const { width, dash } = lineStroke(place);
  const dashes = DASHES[dash].map((it) => it * unit);
  return {
    type: 'path',
    steps,
    stroke: chartColour('line', place),
    width: width * unit,
    ...(dashes.length > 0 && { dash: dashes }),
  };
}

/** The mark of a point of a series. */
function pointMark(point: Point, place: number, unit: number): ChartPath {
  const { marker, size } = lineStroke(place);
  return { type: 'path', steps: MARKERS[marker](point, (size / 2) * unit), fill: chartColour('line', place) };
}

function numberMark(text: string, { x, y }: Point, place: LabelPlace, unit: number): ChartText {
  if (place === 'above') return textAt(text, x, y - 8 * unit, 'middle');
  if (place === 'below') return textAt(text, x, y + 17 * unit, 'middle');
  return place === 'right'
    ? textAt(text, x + 8 * unit, y + 4 * unit, 'start')
    : textAt(text, x - 8 * unit, y + 4 * unit, 'end');
}

const DASHES: Readonly<Record<LineStroke['dash'], readonly number[]>> = {
  solid: [],
  shortDash: [9, 6],
  shortDot: [2, 4],
  shortDashDot: [9, 4, 2, 4],
};

/** How far the control points of a quarter of a circle are from its ends, in radii. */
const ROUND = 0.5523;

const outline = (...corners: readonly (readonly [number, number])[]): PathStep[] => [
  ...corners.map(([x, y], index): PathStep => ({ type: index === 0 ? 'move' : 'line', to: { x, y } })),
  { type: 'close' },
];

/** The outline of a mark around a point, so far from it. */
const MARKERS: Readonly<Record<LineStroke['marker'], (middle: Point, far: number) => PathStep[]>> = {
  circle: ({ x, y }, far) => {
    const near = far * ROUND;
    const quarter = (
      first: readonly [number, number],
      second: readonly [number, number],
      end: readonly [number, number],
    ): PathStep => ({
      type: 'curve',
      by: [
        { x: x + first[0], y: y + first[1] },
        { x: x + second[0], y: y + second[1] },
      ],
      to: { x: x + end[0], y: y + end[1] },
    });
    return [
      { type: 'move', to: { x: x - far, y } },
      quarter([-far, -near], [-near, -far], [0, -far]),
      quarter([near, -far], [far, -near], [far, 0]),
      quarter([far, near], [near, far], [0, far]),
      quarter([-near, far], [-far, near], [-far, 0]),
      { type: 'close' },
    ];
  },
  square: ({ x, y }, far) => rectangle(x - far, y - far, far * 2, far * 2),
  diamond: ({ x, y }, far) => outline([x, y - far], [x + far, y], [x, y + far], [x - far, y]),
  triangle: ({ x, y }, far) => outline([x, y - far], [x + far, y + far], [x - far, y + far]),
};

/** The sign and the name of each series, in as many centred rows as it takes, from the height 0 down. */
function legendOf(
  { series, form }: Chart,
  plot: Plot,
): { readonly marks: ChartMark[]; readonly height: number } {
  const { unit, line, type } = plot;
  const sign = (form === 'line' ? LINE_SIGN : SQUARE) * unit;
  const rows: { name: string; place: number; x: number }[][] = [[]];
  const ends = [0];
  for (const [place, { name }] of series.entries()) {
    const width = sign + (BEFORE_NAME + BETWEEN) * unit + ems(name) * type;
    const end = ends.at(-1) as number;
    if (end > 0 && end + width - BETWEEN * unit > plot.right - plot.left) {
      rows.push([]);
      ends.push(0);
    }
    const x = ends.at(-1) as number;
    (rows.at(-1) as { name: string; place: number; x: number }[]).push({ name, place, x });
    ends[ends.length - 1] = x + width;
  }
  const marks = rows.flatMap((row, index) => {
    const y = line * (index + 1);
    const free = plot.right - plot.left - (ends[index] as number) + BETWEEN * unit;
    const left = plot.left + Math.max(0, free / 2);
    return row.flatMap(({ name, place, x }): ChartMark[] => [
      ...signOf(form, place, { x: left + x, y: y - 4.5 * unit }, unit),
      textAt(name, left + x + sign + BEFORE_NAME * unit, y, 'start'),
    ]);
  });
  return { marks, height: line * rows.length + 10 * unit };
}

/** What stands for a series in the legend: a stretch of its line with a mark, or a square, from this point to the right. */
function signOf(form: Chart['form'], place: number, { x, y }: Point, unit: number): ChartPath[] {
  if (form === 'line') {
    const end = x + LINE_SIGN * unit;
    return [
      lineMark(
        [
          { type: 'move', to: { x, y } },
          { type: 'line', to: { x: end, y } },
        ],
        place,
        unit,
      ),
      pointMark({ x: (x + end) / 2, y }, place, unit),
    ];
  }
  const side = SQUARE * unit;
  return [
    {
      type: 'path',
      steps: rectangle(x, y - side / 2, side, side),
      fill: chartColour(form, place),
      stroke: '7F7F7F',
      width: unit / 2,
    },
  ];
}

/** The widths of the signs of a legend, from a sign to its name, and from a name to the next sign. */
const LINE_SIGN = 40;
const SQUARE = 11;
const BEFORE_NAME = 5;
const BETWEEN = 18;

const moved = (marks: readonly ChartMark[], down: number): ChartMark[] =>
  marks.map((it) =>
    it.type === 'text'
      ? { ...it, y: it.y + down }
      : {
          ...it,
          steps: it.steps.map((step): PathStep => {
            const at = ({ x, y }: Point) => ({ x, y: y + down });
            if (step.type === 'close') return step;
            if (step.type === 'curve')
              return { ...step, by: [at(step.by[0]), at(step.by[1])], to: at(step.to) };
            return { ...step, to: at(step.to) };
          }),
        },
  );

/** A category's name on as many lines as its slot is narrow. */
function labelLines(text: string, width: number, { type, unit }: Plot): string[] {
  const most = Math.max(2, Math.floor((width - 4 * unit) / type));
  const lines: string[] = [''];
  for (const character of text) {
    if (ems((lines.at(-1) ?? '') + character) > most) lines.push(character);
    else lines[lines.length - 1] += character;
  }
  return lines;
}
