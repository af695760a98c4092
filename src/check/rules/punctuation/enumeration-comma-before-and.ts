import { WORDED } from '../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';

/**
 * 、 before a word that joins the last member of a list. What follows must not make another word of it (、和谐, 、及时 are
 * members themselves), nor a name (、和平路); 与 can begin a member as it stands (、与会议有关), so it is left alone.
 */
const COMMA =
  /(?<=[\p{Script=Han}》”）\dA-Za-z])、(以及|和(?![平谐睦解顺气善蔼美合约声衷缓好田县林静硕龙布颐悦风畅服弦局棋议尚而满盘政亲鸣衣煦稀弄事睬面\d]|\p{Script=Han}{1,3}[路街巷桥垸])|及(?![时格早第至笄物人\d]))/gu;

export const enumerationCommaBeforeAnd: TextRule<'enumeration-comma-before-and'> = {
  code: 'enumeration-comma-before-and',
  roles: WORDED,
  checkText({ value }, at) {
    for (const { index, 1: word = '' } of value.matchAll(COMMA))
      at.report(index, index + 1, { word }, { text: '' });
  },
};
