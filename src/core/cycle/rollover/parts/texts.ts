import type { Unit } from '../../../generated/unit.ts';
import type { DraftPlan } from '../plan.ts';

/** Marks running texts: they describe the year that is over, and stay as a basis for the new ones. */
export function reviewTexts(plan: DraftPlan, unit: Unit): void {
  if (unit.overview !== undefined) plan.review(['overview'], '按本年情况改写概述');
  for (const [index] of (unit.work ?? []).entries()) plan.review(['work', index], '按本年情况改写做法');
  if (unit.study?.topics?.length) plan.review(['study', 'topics'], '填写本年的学习专题');
  if (unit.nextYear?.length) plan.review(['nextYear'], '按本年情况改写下年计划');
  if (unit.leadership) plan.review(['leadership'], '核对领导小组的组成人员');
  if (unit.extra !== undefined) plan.review(['extra'], '核对补充内容');
}
