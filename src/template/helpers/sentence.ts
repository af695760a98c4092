import { TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { withoutEnd } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const sentence: Helper = {
  name: 'sentence',
  summary: [
    '一句话，句末恰有一个句号；原有问号、叹号保留',
    'A sentence that ends in exactly one full stop; its own ？ or ！ stays',
  ],
  parameters: [{ name: 'text', type: TEXT, mayBeMissing: true }],
  returns: TEXT,
  examples: [
    { template: '{{sentence text}}', data: { text: '责任压得不实' }, gives: '责任压得不实。' },
    { template: '{{sentence text}}', data: { text: '责任压得不实。' }, gives: '责任压得不实。' },
    { template: '{{sentence text}}', data: {}, gives: '' },
  ],
  run([value]) {
    const text = textOf(value);
    if (text === '' || /[？！?!][”’』」）)]?$/.test(text)) return text;
    return `${withoutEnd(text)}。`;
  },
};
