import { TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { withoutEnd } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const withoutPrefix: Helper = {
  name: 'withoutPrefix',
  summary: [
    '去掉开头的词语，如领导小组名称前面的单位全称',
    'A text without the words it begins with, such as the name of the unit before that of its leading group',
  ],
  parameters: [
    { name: 'text', type: TEXT },
    { name: 'start', type: TEXT, mayBeMissing: true },
  ],
  returns: TEXT,
  examples: [
    {
      template: '{{withoutPrefix name unit}}',
      data: { name: '甲局安全生产领导小组', unit: '甲局' },
      gives: '安全生产领导小组',
    },
    { template: '{{withoutPrefix name unit}}', data: { name: '甲局', unit: '甲局' }, gives: '甲局' },
  ],
  run([text, start]) {
    const whole = withoutEnd(textOf(text));
    const prefix = textOf(start);
    return prefix !== '' && whole.startsWith(prefix) && whole !== prefix ? whole.slice(prefix.length) : whole;
  },
};
