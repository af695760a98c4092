import { listOfType, TEXT } from '../types/value-type.ts';
import { listOf, textOf } from '../values.ts';
import { titleInMarks } from '../wording/title.ts';
import type { Helper } from './helper.ts';

export const formatTitles: Helper = {
  name: 'formatTitles',
  summary: [
    '若干文件的名称，各加书名号，相连不加顿号（GB/T 15834 4.5.3.5）',
    'Titles of documents, each in 《》, with no 、 between them (GB/T 15834, 4.5.3.5)',
  ],
  parameters: [{ name: 'titles', type: listOfType(TEXT), mayBeMissing: true }],
  returns: TEXT,
  examples: [
    {
      template: '{{formatTitles basis}}',
      data: { basis: ['消防法', '《条例》'] },
      gives: '《消防法》《条例》',
    },
  ],
  run: ([titles]) =>
    listOf(titles)
      .map((it) => titleInMarks(textOf(it)))
      .join(''),
};
