import { BOOLEAN, TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { withoutEnd } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const endsWith: Helper = {
  name: 'endsWith',
  summary: [
    '文字是否以所列的任何一个结尾；末尾的标点不计',
    'Whether a text ends with one of those listed, whatever mark stands behind',
  ],
  parameters: [
    { name: 'text', type: TEXT, mayBeMissing: true },
    { name: 'end', type: TEXT, rest: true },
  ],
  returns: BOOLEAN,
  examples: [
    {
      template: '{{#unless (endsWith overview "报告如下")}}现将情况报告如下。{{/unless}}',
      data: { overview: '现将有关情况报告如下：' },
      gives: '',
    },
  ],
  run([text, ...ends]) {
    const whole = withoutEnd(textOf(text)).replace(/[：:]$/u, '');
    return ends.map(textOf).some((it) => it !== '' && whole.endsWith(it));
  },
};
