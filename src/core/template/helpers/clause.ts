import { TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { withoutEnd } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const clause: Helper = {
  name: 'clause',
  summary: [
    '句子的一部分：去掉末尾的句号、分号、逗号、顿号',
    'Part of a sentence: without the mark at its end',
  ],
  parameters: [{ name: 'text', type: TEXT }],
  returns: TEXT,
  examples: [{ template: '因{{clause cause}}，', data: { cause: '人员变动。' }, gives: '因人员变动，' }],
  run: ([value]) => withoutEnd(textOf(value)),
};
