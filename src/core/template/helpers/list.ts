import { joinTexts } from '../text-too-long.ts';
import { listOfType, MARKUP, TEXT } from '../types/value-type.ts';
import { listOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const list: Helper = {
  name: 'list',
  summary: [
    '把列表的每一项按块内写法写出，用顿号连接；写出为空的项略去',
    'Writes each entry as the block says and joins them by 、; an entry that comes out empty is left out',
  ],
  parameters: [{ name: 'entries', type: listOfType(), mayBeMissing: true }],
  options: [{ name: 'separator', type: TEXT, optional: true }],
  returns: MARKUP,
  block: 'each entry',
  examples: [
    {
      template: '{{#list channels}}{{kind}}{{count}}个{{/list}}',
      data: {
        channels: [
          { kind: '网站', count: 1 },
          { kind: '公众号', count: 2 },
        ],
      },
      gives: '网站1个、公众号2个',
    },
  ],
  run([entries], { hash, fn, data }) {
    const written = listOf(entries)
      .map(
        (entry, index) => fn?.(entry, { data: { ...data, index }, blockParams: [entry, index] }).trim() ?? '',
      )
      .filter((it) => it !== '');
    return joinTexts(written, String(hash.separator ?? '、'));
  },
};
