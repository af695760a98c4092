import { finding } from '../../../diagnostics/finding.ts';
import type { Finding } from '../../../model/diagnostic.ts';
import { lastYearsOf } from '../figure-totals.ts';
import type { PlacedContribution } from '../placed.ts';
import { figureKey } from '../unit-figures.ts';
import type { PlaceIn } from './place.ts';

/** Units differ in size, but not so much that one value is this many times the median and the maximum of the others. */
const TIMES = 50;

/** Smaller values are never outliers. */
const LEAST = 100;

/** Figures that can grow by at most one a day. */
const DAILY = new Set(['领导小组会议', '学习培训', '应急演练']);
const DAYS = 366;

/**
 * Findings for figures that may have a wrong digit or unit of measure: more than one a day for occasional events, or
 * many times the value of all other units or of the unit's own last year.
 */
export function outliers(contributions: readonly PlacedContribution[], placeIn: PlaceIn): Finding[] {
  const values = new Map<string, number[]>();
  for (const it of contributions) {
    for (const figure of it.counts().figures) {
      const its = values.get(figureKey(figure)) ?? [];
      values.set(figureKey(figure), its);
      its.push(figure.value);
    }
  }
  for (const its of values.values()) its.sort((one, other) => one - other);
  const found = new Map([...values.keys()].map((key) => [key, [] as Finding[]]));
  for (const it of contributions) {
    const last = lastYearsOf(it);
    for (const figure of it.counts().figures) {
      const { name, unit = '', value } = figure;
      if (value < LEAST) continue;
      const key = figureKey(figure);
      const beside = comparison(value, values.get(key) as number[], () => last(figure)?.value);
      if (!beside && !(DAILY.has(name) && value > DAYS)) continue;
      const at = placeIn(it, figure.path);
      found.get(key)?.push(finding('figure-outlier', at, { name, value, measure: unit, ...beside }));
    }
  }
  return [...found.values()].flat();
}

/** What a value is compared with. */
interface Beside {
  readonly median?: number;
  readonly lastYear?: number;
}

/** @param sorted the values of all units, smallest first */
function comparison(
  value: number,
  sorted: readonly number[],
  lastYear: () => number | undefined,
): Beside | undefined {
  // Without this value, one place less is left: that of the middle is another where this value stands before it.
  const others = sorted.length - 1;
  const middle = Math.floor(others / 2);
  const median = sorted[value <= (sorted[middle] as number) ? middle + 1 : middle];
  // With only two units, either of them may be wrong.
  if (others > 1 && median !== undefined) {
    const most = Math.max(median, (value === sorted.at(-1) ? sorted.at(-2) : sorted.at(-1)) as number, 1);
    if (value >= TIMES * most) return { median };
  }
  const last = lastYear();
  return last !== undefined && last > 0 && value >= TIMES * last ? { lastYear: last } : undefined;
}
