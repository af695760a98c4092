import type { Page, Pages, Point, Shape } from '../pages/page.ts';

/** Left, bottom, right and top in points from the lower left corner of the page. */
export type Box = readonly [number, number, number, number];

/** The box around all that shows each figure on the page where it begins, by the figure's index among the elements. */
export function figureBoxes({ pages, elements }: Pages): Map<number, Box> {
  const boxes = new Map<number, { readonly page: Page; readonly box: Box }>();
  for (const page of pages)
    for (const shape of page.shapes) {
      if (shape.element === undefined || elements[shape.element]?.role !== 'Figure') continue;
      const known = boxes.get(shape.element);
      if (known && known.page !== page) continue;
      const all = [
        ...pointsOf(shape).map(({ x, y }) => ({ x, y: page.height - y })),
        ...cornersOf(known?.box),
      ];
      if (all.length > 0) boxes.set(shape.element, { page, box: around(all) });
    }
  return new Map([...boxes].map(([element, { box }]) => [element, box]));
}

const cornersOf = (box: Box | undefined): Point[] =>
  box
    ? [
        { x: box[0], y: box[1] },
        { x: box[2], y: box[3] },
      ]
    : [];

function around(points: readonly Point[]): Box {
  const [first] = points as readonly [Point];
  return points.reduce<Box>(
    ([left, bottom, right, top], { x, y }) => [
      Math.min(left, x),
      Math.min(bottom, y),
      Math.max(right, x),
      Math.max(top, y),
    ],
    [first.x, first.y, first.x, first.y],
  );
}

/** Points that a shape lies between; of a curve those that it is bent by. */
function pointsOf(shape: Shape): Point[] {
  switch (shape.type) {
    case 'glyphs': {
      const { x, baseline, size, advances, scale = 1 } = shape;
      const width = advances.reduce((sum, it) => sum + it, 0) * scale;
      return [
        { x, y: baseline - size },
        { x: x + width, y: baseline + size / 4 },
      ];
    }
    case 'line':
      return [shape.from, shape.to];
    case 'path':
      return shape.steps.flatMap((it) =>
        it.type === 'close' ? [] : it.type === 'curve' ? [...it.by, it.to] : [it.to],
      );
    default:
      return [
        { x: shape.x, y: shape.y },
        { x: shape.x + shape.width, y: shape.y + shape.height },
      ];
  }
}
