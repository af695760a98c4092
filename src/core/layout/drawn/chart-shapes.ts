import type { ChartDrawing, ChartText } from '../chart/drawing.ts';
import type { FaceUse, PathStep, Point, Shape } from '../pages/page.ts';

/** Where a chart stands on its page and what it is written in. Lengths are in points. */
export interface ChartPlace {
  readonly x: number;
  readonly y: number;
  readonly face: FaceUse;
  readonly element: number | undefined;
  /** How wide a character is, in ems. */
  advance(character: string): number;
}

/** A chart that is drawn in points, as shapes of a page. */
export const chartShapes = (drawing: ChartDrawing, place: ChartPlace): Shape[] =>
  drawing.marks.map((mark): Shape => {
    const element = place.element === undefined ? {} : { element: place.element };
    if (mark.type === 'text') return { ...textGlyphs(mark, drawing.type, place), ...element };
    return { ...mark, steps: mark.steps.map((it) => moved(it, place)), ...element };
  });

function textGlyphs({ text, x, y, anchor, color }: ChartText, size: number, place: ChartPlace): Shape {
  const advances = [...text].map((it) => rounded(place.advance(it) * size));
  const width = advances.reduce((sum, it) => sum + it, 0);
  const back = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
  return {
    type: 'glyphs',
    text,
    face: place.face,
    size,
    color,
    x: rounded(place.x + x - back),
    baseline: rounded(place.y + y),
    advances,
  };
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function moved(step: PathStep, place: ChartPlace): PathStep {
  const at = ({ x, y }: Point) => ({ x: rounded(place.x + x), y: rounded(place.y + y) });
  if (step.type === 'close') return step;
  if (step.type === 'curve') return { ...step, by: [at(step.by[0]), at(step.by[1])], to: at(step.to) };
  return { ...step, to: at(step.to) };
}
