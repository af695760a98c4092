import { fieldsOf, listOf, textOf } from '../values.ts';

/** A problem, and its place among all. */
export interface NumberedProblem {
  readonly index: number;
  readonly problem: Readonly<Record<string, unknown>>;
}

const known = new WeakMap<object, ReadonlyMap<string, readonly NumberedProblem[]>>();

/**
 * The problems of the data by their id, looked through once for all the rectifications that name them.
 *
 * @param root the data
 */
export function problemsById(root: unknown): ReadonlyMap<string, readonly NumberedProblem[]> {
  const data = fieldsOf(root);
  const before = known.get(data);
  if (before) return before;
  const byId = new Map<string, NumberedProblem[]>();
  listOf(data.problems).forEach((it, index) => {
    const problem = fieldsOf(it);
    const id = textOf(problem.id);
    const same = byId.get(id);
    if (same) same.push({ index, problem });
    else byId.set(id, [{ index, problem }]);
  });
  known.set(data, byId);
  return byId;
}
