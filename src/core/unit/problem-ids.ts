import type { Unit } from '../generated/unit.ts';
import type { Path } from '../model/source.ts';
import { isUnsound, type Sound } from './sound.ts';

/** Ids in the order of the file, with their places. */
export interface Ids {
  readonly entries: readonly { readonly id: string; readonly path: Path }[];
  /** Some id is wrong or missing, so that nothing can be concluded from the absence of one. */
  readonly incomplete: boolean;
}

/** The ids that the problems have. A number and the same figures as text are one id. */
export function problemIds(unit: Sound<Unit>): Ids {
  const problems = unit.problems ?? [];
  return {
    entries: problems.flatMap((problem, index) =>
      problem?.id === undefined ? [] : [{ id: String(problem.id), path: ['problems', index, 'id'] }],
    ),
    incomplete: isUnsound(unit, 'problems') || problems.some((problem) => problem?.id === undefined),
  };
}

/** The ids that this year's rectifications answer. Those carried over name the problems of another year. */
export function answeredIds(unit: Sound<Unit>): Ids {
  const lists = (unit.rectifications ?? []).map((measure) => measure?.problems);
  return {
    entries: lists.flatMap((ids, index) =>
      (ids ?? []).flatMap((id, position) =>
        id === undefined ? [] : [{ id: String(id), path: ['rectifications', index, 'problems', position] }],
      ),
    ),
    incomplete:
      isUnsound(unit, 'rectifications') || lists.some((ids) => ids === undefined || ids.includes(undefined)),
  };
}
