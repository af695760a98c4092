import { WORDED } from '../../prose/prose-roles.ts';
import type { TextRule } from '../../rule.ts';

/** 、 between two pairs of 书名号 or of quotes that nothing else parts (GB/T 15834-2011, 4.5.3.5). */
const COMMA = /(?<=[》〉”’])、(?=[《〈“‘])/g;

/** In the same sentence 、 parts such pairs where a remark stands between them: some keep it throughout then. */
const AFTER_REMARK = /[》”][（(][^（()）]{1,200}[）)]、[《“]/;

export const enumerationCommaBetweenMarks: TextRule<'enumeration-comma-between-marks'> = {
  code: 'enumeration-comma-between-marks',
  roles: WORDED,
  checkText({ value }, at) {
    let from = 0;
    for (const sentence of value.split(/(?<=[。\n])/)) {
      const found = [...sentence.matchAll(COMMA)];
      if (found.length > 0 && !AFTER_REMARK.test(sentence)) {
        for (const { index } of found) {
          const marks = `${sentence[index - 1]}、${sentence[index + 1]}`;
          at.report(from + index, from + index + 1, { marks }, { text: '' });
        }
      }
      from += sentence.length;
    }
  },
};
