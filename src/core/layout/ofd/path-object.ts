import type { Line, Path, PathStep, Point } from '../pages/page.ts';
import { box, colour, millimetres } from './millimetres.ts';

/** A rule as a `PathObject` (GB/T 33190-2016, 9.1). */
export function ruleObject({ from, to, width, color, dash }: Line, id: number): string {
  return pathObject(
    {
      type: 'path',
      steps: [
        { type: 'move', to: from },
        { type: 'line', to },
      ],
      stroke: color,
      width,
      ...(dash && { dash }),
    },
    id,
  );
}

/** An area or an outline as a `PathObject`. */
export function pathObject({ steps, fill, stroke, width = 1, dash }: Path, id: number): string {
  const points = steps.flatMap((it) =>
    it.type === 'close' ? [] : it.type === 'curve' ? [...it.by, it.to] : [it.to],
  );
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  // Leaves room for the stroke on both sides of the outline.
  const room = stroke === undefined ? 0 : width;
  const corner = { x: least(xs) - room, y: least(ys) - room };
  const boundary = box(corner.x, corner.y, most(xs) - corner.x + room, most(ys) - corner.y + room);
  const attributes = [
    `ID="${id}" Boundary="${boundary}"`,
    stroke === undefined ? ' Stroke="false"' : ` LineWidth="${millimetres(width)}"`,
    fill === undefined ? '' : ' Fill="true"',
    dash ? ` DashPattern="${dash.map(millimetres).join(' ')}"` : '',
  ].join('');
  return `<ofd:PathObject ${attributes}>${
    stroke === undefined ? '' : `<ofd:StrokeColor Value="${colour(stroke)}"/>`
  }${fill === undefined ? '' : `<ofd:FillColor Value="${colour(fill)}"/>`}<ofd:AbbreviatedData>${steps
    .map((it) => stepOf(it, corner))
    .join(' ')}</ofd:AbbreviatedData></ofd:PathObject>`;
}

/** A step in the short form (9.3), measured from the corner of the object's box. */
function stepOf(step: PathStep, corner: Point): string {
  const place = ({ x, y }: Point) => `${millimetres(x - corner.x)} ${millimetres(y - corner.y)}`;
  switch (step.type) {
    case 'move':
      return `M ${place(step.to)}`;
    case 'line':
      return `L ${place(step.to)}`;
    case 'curve':
      return `B ${[...step.by, step.to].map(place).join(' ')}`;
    case 'close':
      return 'C';
  }
}

const least = (values: readonly number[]): number =>
  values.reduce((low, it) => Math.min(low, it), Number.POSITIVE_INFINITY);
const most = (values: readonly number[]): number =>
  values.reduce((high, it) => Math.max(high, it), Number.NEGATIVE_INFINITY);
