import { finding } from '../../../diagnostics/finding.ts';
import type { Finding } from '../../../model/diagnostic.ts';
import { lastYearOf } from '../figure-totals.ts';
import { groupedBy } from '../grouped.ts';
import type { PlacedContribution } from '../placed.ts';
import { figureKey, type UnitFigure } from '../unit-figures.ts';
import type { PlaceIn } from './place.ts';

/** So many times the median of the others, and the greatest of them, is more than units differ by their size. */
const TIMES = 50;

/** A value below this is small, whatever the others are. */
const LEAST = 100;

/** What a leading group, a plan or a course has no more often than once a day. */
const DAILY = new Set(['领导小组会议', '学习培训', '应急演练']);
const DAYS = 366;

/**
 * Figures that stand out so far that a digit or a unit of measure may be wrong: more than once a day for what is held now
 * and then, and many times what every other unit gives, or the unit itself gave for last year.
 */
export function outliers(contributions: readonly PlacedContribution[], placeIn: PlaceIn): Finding[] {
  const uses = contributions.flatMap((it) => it.figures.map((figure) => ({ it, figure })));
  return [...groupedBy(uses, ({ figure }) => figureKey(figure)).values()].flatMap((its) => {
    const sorted = its.map(({ figure }) => figure.value).sort((one, other) => one - other);
    return its.flatMap(({ it, figure }) => {
      const { name, unit = '', value } = figure;
      if (value < LEAST) return [];
      const beside = comparison(it, figure, sorted);
      if (!beside && !(DAILY.has(name) && value > DAYS)) return [];
      return [finding('figure-outlier', placeIn(it, figure.path), { name, value, measure: unit, ...beside })];
    });
  });
}

/** What a value stands out from. */
interface Beside {
  readonly median?: number;
  readonly lastYear?: number;
}

/** @param sorted what all units give, the least first */
function comparison(
  it: PlacedContribution,
  figure: UnitFigure,
  sorted: readonly number[],
): Beside | undefined {
  const { value } = figure;
  const others = sorted.toSpliced(sorted.lastIndexOf(value), 1);
  const median = others[Math.floor(others.length / 2)];
  // Of two units either may be the one that is wrong.
  if (others.length > 1 && median !== undefined) {
    const most = Math.max(median, others.at(-1) as number, 1);
    if (value >= TIMES * most) return { median };
  }
  const last = lastYearOf(it, figure)?.value;
  return last !== undefined && last > 0 && value >= TIMES * last ? { lastYear: last } : undefined;
}
