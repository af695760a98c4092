import type { TextRule } from '../../rule.ts';
import { reportWordSlips } from '../report-word-slips.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'preferred-word',
  roles: ['text', 'item', 'phrase', 'heading', 'title'],
  checkText({ value }, at, { preferredWords }) {
    reportWordSlips(value, preferredWords, at);
  },
};
