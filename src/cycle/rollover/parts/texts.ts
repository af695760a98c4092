import type { Unit } from '../../../generated/unit.ts';
import type { DraftText } from '../draft-text.ts';

/** Running texts speak of the year that is over. They stay as a base for the new ones, and are marked. */
export function reviewTexts(draft: DraftText, unit: Unit): void {
  if (unit.overview !== undefined) draft.review(['overview'], '按本年情况改写概述');
  for (const [index] of (unit.work ?? []).entries()) draft.review(['work', index], '按本年情况改写做法');
  if (unit.study?.topics?.length) draft.review(['study', 'topics'], '填写本年的学习专题');
  if (unit.nextYear?.length) draft.review(['nextYear'], '按本年情况改写下年计划');
  if (unit.leadership) draft.review(['leadership'], '核对领导小组的组成人员');
  if (unit.extra !== undefined) draft.review(['extra'], '核对补充内容');
}
