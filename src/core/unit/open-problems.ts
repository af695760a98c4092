import type { Unit } from '../generated/unit.ts';
import { listsOf } from '../model/grouped.ts';
import { isOpen } from './measures.ts';

/** How many problems are open: those without a measure, or with one that is not completed. */
export function openProblems({ problems = [], rectifications = [] }: Unit): number {
  const answers = listsOf(rectifications.flatMap((it) => it.problems.map((id) => [String(id), it] as const)));
  return problems.filter(({ id }) => answers.get(String(id))?.some(isOpen) ?? true).length;
}
