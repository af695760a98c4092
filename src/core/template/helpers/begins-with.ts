import { BOOLEAN, TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { withoutEnd } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const beginsWith: Helper = {
  name: 'beginsWith',
  summary: [
    '文字是否以所列的任何一个开头；末尾的标点不计',
    'Whether a text begins with one of those listed, whatever mark these end in',
  ],
  parameters: [
    { name: 'text', type: TEXT, mayBeMissing: true },
    { name: 'start', type: TEXT, rest: true, mayBeMissing: true },
  ],
  returns: BOOLEAN,
  examples: [
    {
      template: '{{#unless (beginsWith d t)}}{{sentence t}}{{/unless}}{{sentence d}}',
      data: { t: '没有动火审批制度。', d: '没有动火审批制度。' },
      gives: '没有动火审批制度。',
    },
    {
      template: '{{#unless (beginsWith d t)}}{{sentence t}}{{/unless}}{{sentence d}}',
      data: { t: '制度不全', d: '没有动火审批制度' },
      gives: '制度不全。没有动火审批制度。',
    },
  ],
  run([text, ...starts]) {
    const whole = textOf(text);
    return starts.map((it) => withoutEnd(textOf(it))).some((it) => it !== '' && whole.startsWith(it));
  },
};
