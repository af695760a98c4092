import { TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { asSentence } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const sentence: Helper = {
  name: 'sentence',
  summary: [
    '一句话，句末恰有一个句号；原有问号、叹号、引出下文的冒号和引文末尾的句号保留',
    'A sentence that ends in exactly one full stop; its own ？ or ！, a ： that leads in, and 。 in a quotation stay',
  ],
  parameters: [{ name: 'text', type: TEXT, mayBeMissing: true }],
  returns: TEXT,
  examples: [
    { template: '{{sentence text}}', data: { text: '责任压得不实' }, gives: '责任压得不实。' },
    { template: '{{sentence text}}', data: { text: '责任压得不实。' }, gives: '责任压得不实。' },
    { template: '{{sentence text}}', data: { text: '主要做法如下：' }, gives: '主要做法如下：' },
    { template: '{{sentence text}}', data: { text: '他说：“马上改。”' }, gives: '他说：“马上改。”' },
    { template: '{{sentence text}}', data: {}, gives: '' },
  ],
  run: ([value]) => asSentence(textOf(value)),
};
