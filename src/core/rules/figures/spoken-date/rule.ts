import { quotedIn } from '../../../prose/quoted.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** 5号 after a month, unless it is the number of a thing: 12月5号楼. */
const DAY = /(?<=\d月\d{1,2})号(?![楼院门口线文令机馆桥井台站厅房室车库地码])/g;

export const rule: TextRule<typeof words> = {
  code: 'spoken-date',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    const isQuoted = quotedIn(value);
    for (const { index } of value.matchAll(DAY)) {
      if (!isQuoted(index)) at.report(index, index + 1, {}, { text: '日' });
    }
  },
};
