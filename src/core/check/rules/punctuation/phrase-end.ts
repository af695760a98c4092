import { endMarks } from '../../prose/end-marks.ts';
import type { TextRule } from '../../rule.ts';

export const phraseEnd: TextRule<'phrase-end'> = {
  code: 'phrase-end',
  roles: ['phrase', 'name'],
  checkText({ value }, at) {
    const [from, to] = endMarks(value);
    if (from < to) at.report(from, to, { marks: value.slice(from, to) }, { text: '' });
  },
};
