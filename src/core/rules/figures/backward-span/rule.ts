import { backwardSpansIn } from '../../../prose/date-spans.ts';
import { quotedIn } from '../../../prose/quoted.ts';
import type { TextRule } from '../../rule.ts';
import type { words } from './words.ts';

export const rule: TextRule<typeof words> = {
  code: 'backward-span',
  roles: ['text', 'item', 'phrase', 'heading'],
  checkText({ value }, at) {
    const isQuoted = quotedIn(value);
    for (const { span, of } of backwardSpansIn(value))
      if (!isQuoted(span[0])) at.report(...span, { written: value.slice(...span), of });
  },
};
