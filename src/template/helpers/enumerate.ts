import { chineseNumber } from '../../model/chinese-number.ts';
import { listOfType, TEXT } from '../types/value-type.ts';
import { listOf, textOf } from '../values.ts';
import { holdsSentences, withoutEnd } from '../wording/punctuation.ts';
import type { Helper } from './helper.ts';

export const enumerate: Helper = {
  name: 'enumerate',
  summary: [
    '连成“一是……；二是……。”；只有一项时不编序；某项自身含有句号或分号时各项以句号分开',
    'Writes 一是…；二是…。; a single entry has no ordinal; entries that hold sentences are parted by 。',
  ],
  parameters: [{ name: 'entries', type: listOfType(TEXT), mayBeMissing: true }],
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
  ],
  run([entries]) {
    const texts = listOf(entries)
      .map((it) => withoutEnd(textOf(it)))
      .filter((it) => it !== '');
    if (texts.length < 2) return texts.map((it) => `${it}。`).join('');
    const separator = texts.some(holdsSentences) ? '。' : '；';
    return `${texts.map((it, index) => `${chineseNumber(index + 1)}是${it}`).join(separator)}。`;
  },
};
