import type { TextRule } from '../../rule.ts';
import { reportWordSlips } from './report-word-slips.ts';

export const wrongWord: TextRule<'wrong-word'> = {
  code: 'wrong-word',
  roles: ['text', 'item', 'phrase', 'heading', 'title'],
  checkText({ value }, at, { wrongWords }) {
    reportWordSlips(value, wrongWords, at);
  },
};
