import type { TextRule } from '../../rule.ts';
import { reportWordSlips } from './report-word-slips.ts';

export const preferredWord: TextRule<'preferred-word'> = {
  code: 'preferred-word',
  roles: ['text', 'item', 'phrase', 'heading', 'title'],
  checkText({ value }, at, { preferredWords }) {
    reportWordSlips(value, preferredWords, at);
  },
};
