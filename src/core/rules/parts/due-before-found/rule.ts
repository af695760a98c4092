import type { Rule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: Rule<typeof words> = {
  code: 'due-before-found',
  check(unit, at) {
    const found = new Map(
      unit.problems?.toReversed().map((problem) => [String(problem?.id), problem?.found]),
    );
    unit.rectifications?.forEach((measure, index) => {
      const due = measure?.due;
      if (due === undefined) return;
      // If several problems were found after the deadline, the latest one is reported: the deadline must be after it.
      const [latest] = (measure?.problems ?? [])
        .flatMap((id) => {
          const date = id === undefined ? undefined : found.get(String(id));
          return date === undefined ? [] : [{ id: String(id), found: date }];
        })
        .sort((one, other) => (one.found < other.found ? 1 : -1));
      if (latest && due < latest.found) at.report(['rectifications', index, 'due'], { due, ...latest });
    });
  },
};
