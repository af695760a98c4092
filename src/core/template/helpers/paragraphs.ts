import { listOfType, TEXT } from '../types/value-type.ts';
import { textOf } from '../values.ts';
import type { Helper } from './helper.ts';

export const paragraphs: Helper = {
  name: 'paragraphs',
  summary: [
    '按空行把文字分成若干段，供 each 使用',
    'The paragraphs of a text, which blank lines part, for `each`',
  ],
  parameters: [{ name: 'text', type: TEXT, mayBeMissing: true, isGiven: true }],
  returns: listOfType(TEXT),
  examples: [
    {
      template: '{{#each (paragraphs text)}}[{{this}}]{{/each}}',
      data: { text: '前言。\n\n正文。' },
      gives: '[前言。][正文。]',
    },
  ],
  run: ([value]) =>
    textOf(value)
      .split(/\r?\n[ \t]*\r?\n\s*/)
      .filter((it) => it.trim() !== ''),
};
