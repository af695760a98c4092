import { TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { asSentence } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const formatCause: Helper = {
  name: 'formatCause',
  summary: [
    '原因写成“主要原因是……。”；已带“主要原因”“由于”的不重复',
    'A cause as 主要原因是…。, where 主要原因 or 由于 in front of it is not said again',
  ],
  parameters: [{ name: 'cause', type: TEXT }],
  returns: TEXT,
  examples: [
    { template: '{{formatCause c}}', data: { c: '人手不足' }, gives: '主要原因是人手不足。' },
    { template: '{{formatCause c}}', data: { c: '由于人手不足。' }, gives: '主要原因是人手不足。' },
    { template: '{{formatCause c}}', data: { c: '主要原因是人手不足。' }, gives: '主要原因是人手不足。' },
  ],
  run([cause]) {
    const text = textOf(cause);
    if (text === '' || /^(?:其|究其)?(?:主要|根本|直接)?原因/u.test(text)) return asSentence(text);
    return `主要原因是${asSentence(text.replace(/^(?:由于|因为|主要是由于|主要是因为|主要是)(?=.)/u, ''))}`;
  },
};
