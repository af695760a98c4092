import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import type { DraftPlan } from '../plan.ts';

/** The name of the figure that counts measures completed in the year. */
const COMPLETED = '完成整改';

type Figure = NonNullable<Unit['figures']>[number];

/**
 * Makes the value of each figure last year's value, and asks for this year's.
 *
 * @param completed how many measures were completed, which also becomes a figure of last year
 */
export function rollFigures(plan: DraftPlan, { figures = [], work = [] }: Unit, completed: number): void {
  for (const [index, figure] of figures.entries()) roll(plan, ['figures', index], figure);
  for (const [entry, { figures: own = [] }] of work.entries()) {
    for (const [index, figure] of own.entries()) roll(plan, ['work', entry, 'figures', index], figure);
  }
  if (completed === 0 || figures.some(({ name }) => name === COMPLETED)) return;
  const entry = { name: COMPLETED, value: null, unit: '项', lastYear: completed };
  plan.append({ list: 'figures', entry, mark: waiting(completed) });
}

function roll(plan: DraftPlan, path: Path, { name, value, lastYear }: Partial<Figure>): void {
  if (value === undefined) {
    // Nobody filled in this draft: its `lastYear` is about the year before, so it is removed.
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
