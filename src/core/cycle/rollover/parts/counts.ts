import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import type { DraftPlan } from '../plan.ts';

/** Empties the counts of this year and mentions them in marks; counts of what exists stay and are to be checked. */
export function rollCounts(plan: DraftPlan, unit: Unit): void {
  for (const { path, count, name } of countsOf(unit)) {
    if (count === undefined) continue;
    plan.empty(path);
    plan.review(path, `填写本年数，上年为${count}`, name);
  }
  if (unit.channels?.some(({ count }) => count !== undefined)) plan.review(['channels'], '核对各平台的数量');
}

function* countsOf(
  unit: Unit,
): Generator<{ path: Path; count: number | undefined; name?: string | undefined }> {
  yield { path: ['leadership', 'meetings'], count: unit.leadership?.meetings };
  yield { path: ['study', 'sessions'], count: unit.study?.sessions };
  yield { path: ['study', 'participants'], count: unit.study?.participants };
  yield { path: ['emergency', 'drills'], count: unit.emergency?.drills };
  for (const [index, { posts, name, kind }] of (unit.channels ?? []).entries())
    yield { path: ['channels', index, 'posts'], count: posts, name: name ?? kind };
  for (const [index, { articles, outlet }] of (unit.coverage ?? []).entries())
    yield { path: ['coverage', index, 'articles'], count: articles, name: outlet };
}
