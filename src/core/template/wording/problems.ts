import { fieldsOf, listOf, textOf } from '../values.ts';
import { withoutEnd } from './punctuation.ts';

/** A problem with its index in the file. */
export interface NumberedProblem {
  readonly index: number;
  /** Its number among the problems of its aspect, from 1. */
  readonly place: number;
  /** Its aspect; empty if it has none. */
  readonly aspect: string;
  readonly problem: Readonly<Record<string, unknown>>;
}

/** The problems of a file, indexed once for all the rectifications that name them. */
export interface Problems {
  readonly all: readonly NumberedProblem[];
  readonly byId: ReadonlyMap<string, readonly NumberedProblem[]>;
  /** How many problems each aspect has; those without an aspect are counted under the empty text. */
  readonly ofAspect: ReadonlyMap<string, number>;
}

const known = new WeakMap<object, Problems>();

/** @param root the data */
export function problemsOf(root: unknown): Problems {
  const data = fieldsOf(root);
  const before = known.get(data);
  if (before) return before;
  const byId = new Map<string, NumberedProblem[]>();
  const ofAspect = new Map<string, number>();
  const all = listOf(data.problems).map((it, index): NumberedProblem => {
    const problem = fieldsOf(it);
    const aspect = withoutEnd(textOf(problem.aspect));
    const place = (ofAspect.get(aspect) ?? 0) + 1;
    ofAspect.set(aspect, place);
    const numbered = { index, place, aspect, problem };
    const id = textOf(problem.id);
    const same = byId.get(id);
    if (same) same.push(numbered);
    else byId.set(id, [numbered]);
    return numbered;
  });
  const problems = { all, byId, ofAspect };
  known.set(data, problems);
  return problems;
}

/** The problems that a rectification names, in the order of the file. */
export function problemsAnswered(rectification: unknown, { byId }: Problems): NumberedProblem[] {
  const ids = new Set(listOf(fieldsOf(rectification).problems).map(textOf));
  return [...ids].flatMap((id) => byId.get(id) ?? []).sort((a, b) => a.index - b.index);
}
