import { TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import { joined } from '../wording/joint.ts';
import { withoutEnd } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const withSuffix: Helper = {
  name: 'withSuffix',
  summary: [
    '在文字后面接上词语；文字末尾已经带了的，不重复',
    'A text and the words that follow it; what the text ends in already is not said twice',
  ],
  parameters: [
    { name: 'text', type: TEXT, mayBeMissing: true },
    { name: 'words', type: TEXT },
  ],
  returns: TEXT,
  examples: [
    { template: '{{withSuffix s "责任制"}}', data: { s: '安全生产' }, gives: '安全生产责任制' },
    {
      template: '{{withSuffix s "责任制落实情况"}}',
      data: { s: '安全生产责任制' },
      gives: '安全生产责任制落实情况',
    },
    { template: '{{withSuffix a "方面的问题"}}', data: { a: '制度建设方面' }, gives: '制度建设方面的问题' },
    { template: '{{withSuffix t "的问题"}}', data: { t: '培训不到位问题' }, gives: '培训不到位问题' },
  ],
  run: ([text, words]) => joined(withoutEnd(textOf(text)), textOf(words)),
};
