import type { Unit } from '../../../generated/unit.ts';
import type { Path } from '../../../model/source.ts';
import type { DraftText } from '../draft-text.ts';

/** Counts of the year are emptied, with last year's beside them; counts of what there is stay, to be looked at. */
export function rollCounts(draft: DraftText, unit: Unit): void {
  for (const { path, count } of countsOf(unit)) {
    if (count === undefined) continue;
    draft.empty(path);
    draft.review(path, `填写本年数，上年为${count}`);
  }
  if (unit.channels?.some(({ count }) => count !== undefined)) draft.review(['channels'], '核对各平台的数量');
}

function* countsOf(unit: Unit): Generator<{ path: Path; count: number | undefined }> {
  yield { path: ['leadership', 'meetings'], count: unit.leadership?.meetings };
  yield { path: ['study', 'sessions'], count: unit.study?.sessions };
  yield { path: ['study', 'participants'], count: unit.study?.participants };
  yield { path: ['emergency', 'drills'], count: unit.emergency?.drills };
  for (const [index, { posts }] of (unit.channels ?? []).entries())
    yield { path: ['channels', index, 'posts'], count: posts };
  for (const [index, { articles }] of (unit.coverage ?? []).entries())
    yield { path: ['coverage', index, 'articles'], count: articles };
}
