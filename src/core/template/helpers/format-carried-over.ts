import { mapOfTypes, NUMBER, TEXT } from '../types/value-type.ts';
import { fieldsOf, textOf } from '../values.ts';
import { findingSentence } from '../wording/finding.ts';
import { asSentence } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const formatCarriedOver: Helper = {
  name: 'formatCarriedOver',
  summary: [
    '上年遗留的一个问题，写成句子，注明哪年发现',
    'A problem carried over, as a sentence that says in which year it was found',
  ],
  parameters: [{ name: 'entry', type: mapOfTypes({ year: NUMBER, description: TEXT }) }],
  returns: TEXT,
  examples: [
    {
      template: '{{formatCarriedOver c}}',
      data: { c: { year: 2025, description: '部分台账不完整' } },
      gives: '2025年度发现，部分台账不完整。',
    },
    {
      template: '{{formatCarriedOver c}}',
      data: { c: { description: '部分台账不完整。' } },
      gives: '上年发现，部分台账不完整。',
    },
  ],
  run([entry]) {
    const { year, description } = fieldsOf(entry);
    const text = textOf(description);
    const when = year === undefined ? '上年' : `${textOf(year)}年度`;
    return text.startsWith(when.replace(/度$/u, '')) ? asSentence(text) : findingSentence(when, '', text);
  },
};
