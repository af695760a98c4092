import type { Figure, Unit } from '../generated/unit.ts';
import { figureKey } from '../template/wording/reported-figures.ts';

/**
 * Copies last year's value from the headline figures to the same figures under `work`, so that it has to be given only
 * once.
 */
export function withLastYears(unit: Unit): Unit {
  const { work, figures = [] } = unit;
  const known = new Map(
    figures.flatMap((it) => (it.lastYear === undefined ? [] : [[figureKey(it), it.lastYear] as const])),
  );
  if (!work || known.size === 0) return unit;
  const completed = (figure: Figure): Figure => {
    const lastYear = figure.lastYear ?? known.get(figureKey(figure));
    return lastYear === undefined ? figure : { ...figure, lastYear };
  };
  return {
    ...unit,
    work: work.map((it) => (it.figures ? { ...it, figures: it.figures.map(completed) } : it)),
  };
}
