import type { Chart } from '../../document/document.ts';
import type { Scale } from './chart-scale.ts';

/** Where the number of a point in a line chart is, from the point. */
export type LabelPlace = 'above' | 'below' | 'right' | 'left';

/**
 * Where the numbers of a line chart are, by series and category, so that none is on another or on the mark of another
 * point. Of several series with the same value only the first has a number. Undefined where there is no number.
 */
export function labelPlaces({ categories, series }: Chart, scale: Scale): (LabelPlace | undefined)[][] {
  const places = series.map(() => categories.map((): LabelPlace | undefined => undefined));
  for (const category of categories.keys()) {
    const points = new Map<number, number>();
    for (const [place, { values }] of series.entries()) {
      const value = values[category];
      if (value !== undefined && !points.has(value)) points.set(value, place);
    }
    for (const [place, label] of placesIn(points, scale)) (places[place] as LabelPlace[])[category] = label;
  }
  return places;
}

/** The places in one category, by series; the highest point comes first. */
function placesIn(points: ReadonlyMap<number, number>, { least, most }: Scale): Map<number, LabelPlace> {
  const heights = [...points]
    .map(([value, place]) => ({ place, height: (value - least) / (most - least) }))
    .sort((a, b) => b.height - a.height);
  const taken: Record<'middle' | 'right' | 'left', Span[]> = {
    middle: heights.map(({ height }) => ({ from: height - MARK, to: height + MARK })),
    right: [],
    left: [],
  };
  return new Map(
    heights.map(({ place, height }): [number, LabelPlace] => {
      const candidates = [
        { label: 'above', side: 'middle', from: height + GAP },
        { label: 'below', side: 'middle', from: height - GAP - LABEL },
        { label: 'right', side: 'right', from: height - LABEL / 2 },
        { label: 'left', side: 'left', from: height - LABEL / 2 },
      ] as const;
      const isFree = ({ label, side, from }: (typeof candidates)[number]) =>
        (label !== 'below' || from >= 0) &&
        taken[side].every((it) => it.to <= from || it.from >= from + LABEL);
      const { label, side, from } = candidates.find(isFree) ?? candidates[0];
      taken[side].push({ from, to: from + LABEL });
      return [place, label];
    }),
  );
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** Of the plot's height: that of a number, the distance to its point, and half of that of a point's mark. */
const LABEL = 0.055;
const GAP = 0.02;
const MARK = 0.015;
