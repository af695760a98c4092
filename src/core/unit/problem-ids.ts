import type { Unit } from '../generated/unit.ts';
import type { Path } from '../model/source.ts';
import { isUnsound, type Sound } from './sound.ts';

/** Ids in the order of the file, each with its path. */
export interface Ids {
  readonly entries: readonly { readonly id: string; readonly path: Path }[];
  /** True if some id is invalid or missing: then an id that is not listed may still exist. */
  readonly incomplete: boolean;
}

/** The ids of the problems, as text: the number 1 and the text '1' are the same id. */
export function problemIds(unit: Sound<Unit>): Ids {
  const problems = unit.problems ?? [];
  return {
    entries: problems.flatMap((problem, index) =>
      problem?.id === undefined ? [] : [{ id: String(problem.id), path: ['problems', index, 'id'] }],
    ),
    incomplete: isUnsound(unit, 'problems') || problems.some((problem) => problem?.id === undefined),
  };
}

/**
 * The ids of the problems that this year's rectifications name. Measures carried over name problems of earlier years.
 */
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
