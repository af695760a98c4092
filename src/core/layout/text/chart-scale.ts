import type { Chart } from '../../document/document.ts';

/** The value axis of a chart: its limits, and the values with a line across the chart, which are a step apart. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly ticks: readonly number[];
}

/**
 * A scale that includes all values of a chart and 0, in steps of 1, 2 or 5 times a power of ten, with room for a number
 * above the highest value. Steps of counts are whole numbers. It is stated in every format, because each program that
 * draws charts would choose one of its own.
 */
export function scaleOf({ form, categories, series }: Chart): Scale {
  const columns = categories.map((_, index) => series.map(({ values }) => values[index] ?? 0));
  const ends = columns.flatMap((values) =>
    form === 'stacked' ? [sum(values.filter((it) => it > 0)), sum(values.filter((it) => it < 0))] : values,
  );
  const highest = Math.max(0, ...ends);
  const lowest = Math.min(0, ...ends);
  const rough = stepFor(highest - lowest || 1);
  const step = ends.every(Number.isInteger) ? Math.max(1, rough) : rough;
  const first = Math.floor(lowest / step);
  let last = Math.max(Math.ceil(highest / step), first + 1);
  if (last - highest / step < (last - first) * ROOM) last += 1;
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  return { least: ticks[0] as number, most: ticks.at(-1) as number, step, ticks };
}

/** The approximate number of steps. */
const STEPS = 7;

/** The room above the highest value, as a share of the height. */
const ROOM = 0.08;

function stepFor(span: number): number {
  const rough = span / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 5].find((it) => it * power >= rough) ?? 10) * power;
}

const sum = (values: readonly number[]): number => values.reduce((total, it) => total + it, 0);
