import { chineseNumber } from '../../model/chinese-number.ts';
import { listOfType, NUMBER, TEXT } from '../types/value-type.ts';
import { listOf, textOf } from '../values.ts';
import { holdsSentences, withoutEnd } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const enumerate: Helper = {
  name: 'enumerate',
  summary: [
    '连成“一是……；二是……。”；只有一项时不编序；某项自身含有句号或分号，或者连起来超过 most 个字时，各项以句号分开',
    'Writes 一是…；二是…。; a single entry has no ordinal; entries that hold sentences, or come to more than `most` characters together, are parted by 。',
  ],
  parameters: [{ name: 'entries', type: listOfType(TEXT), mayBeMissing: true }],
  options: [{ name: 'most', type: NUMBER, optional: true }],
  returns: TEXT,
  examples: [
    {
      template: '{{enumerate measures}}',
      data: { measures: ['修订制度', '开展培训。'] },
      gives: '一是修订制度；二是开展培训。',
    },
    { template: '{{enumerate measures}}', data: { measures: ['修订制度'] }, gives: '修订制度。' },
    {
      template: '{{enumerate measures}}',
      data: { measures: ['修订制度。重新印发', '开展培训'] },
      gives: '一是修订制度。重新印发。二是开展培训。',
    },
    {
      template: '{{enumerate measures most=12}}',
      data: { measures: ['修订制度', '开展培训'] },
      gives: '一是修订制度。二是开展培训。',
    },
  ],
  run([entries], { hash }) {
    const texts = listOf(entries)
      .map((it) => withoutEnd(textOf(it)))
      .filter((it) => it !== '');
    if (texts.length < 2) return texts.map((it) => `${it}。`).join('');
    const numbered = texts.map((it, index) => `${chineseNumber(index + 1)}是${it}`);
    const length = numbered.reduce((sum, it) => sum + it.length + 1, 0);
    const isLong = typeof hash.most === 'number' && length > hash.most;
    return `${numbered.join(isLong || texts.some(holdsSentences) ? '。' : '；')}。`;
  },
};
