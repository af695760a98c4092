import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import type { Plan } from '../plan.ts';

/** The figure that counts measures completed in the year. */
const COMPLETED = '完成整改';

type Figure = NonNullable<Unit['figures']>[number];

/**
 * Each figure becomes last year's, and waits for this year's.
 *
 * @param completed how many measures were completed, which is a figure of last year too
 */
export function rollFigures(plan: Plan, { figures = [], work = [] }: Unit, completed: number): void {
  for (const [index, figure] of figures.entries()) roll(plan, ['figures', index], figure);
  for (const [entry, { figures: own = [] }] of work.entries()) {
    for (const [index, figure] of own.entries()) roll(plan, ['work', entry, 'figures', index], figure);
  }
  if (completed === 0 || figures.some(({ name }) => name === COMPLETED)) return;
  const entry = { name: COMPLETED, value: null, unit: '项', lastYear: completed };
  plan.append({ list: 'figures', entry, mark: waiting(completed) });
}

function roll(plan: Plan, path: Path, { name, value, lastYear }: Partial<Figure>): void {
  if (value === undefined) {
    // A draft that nobody filled in: what it says of last year is of the year before that one.
    if (lastYear !== undefined) plan.empty([...path, 'lastYear']);
    plan.review(path, '填写本年数和上年数', name);
    return;
  }
  if (lastYear === undefined) plan.add(path, 'lastYear', value);
  else plan.set([...path, 'lastYear'], value);
  plan.empty([...path, 'value']);
  plan.review([...path, 'value'], waiting(value), name);
}

const waiting = (lastYear: number): string => `填写本年数，上年为${lastYear}`;
