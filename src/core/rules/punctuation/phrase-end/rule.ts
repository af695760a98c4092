import { endMarks } from '../../../prose/end-marks.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'phrase-end',
  roles: ['phrase', 'name'],
  checkText({ value }, at) {
    const [from, to] = endMarks(value);
    if (from < to) at.report(from, to, { marks: value.slice(from, to) }, { text: '' });
  },
};
