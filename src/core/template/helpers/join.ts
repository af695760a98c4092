import { joinTexts } from '../text-too-long.ts';
import { listOfType, TEXT } from '../types/value-type.ts';
import { listOf, textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const join: Helper = {
  name: 'join',
  summary: ['用顿号连接各项；可用 separator 换成别的', 'Joins entries by 、, or by `separator`'],
  parameters: [{ name: 'entries', type: listOfType(TEXT) }],
  options: [{ name: 'separator', type: TEXT, optional: true }],
  returns: TEXT,
  examples: [
    { template: '{{join topics}}', data: { topics: ['法规', '案例'] }, gives: '法规、案例' },
    { template: '{{join topics separator="，"}}', data: { topics: ['法规', '案例'] }, gives: '法规，案例' },
  ],
  run: ([entries], { hash }) =>
    joinTexts(
      listOf(entries)
        .map(textOf)
        .filter((it) => it !== ''),
      String(hash.separator ?? '、'),
    ),
};
