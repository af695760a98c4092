import { joinTexts } from '../text-too-long.ts';
import { MARKUP, TEXT } from '../types/value-type.ts';
import type { Helper } from './helper.ts';

export const clauses: Helper = {
  name: 'clauses',
  summary: [
    '块内每行一个分句，空行略去，用分号连成一句并以句号结尾；一行都没有时什么也不写',
    'Each line inside is a clause; those that are not empty are joined and end in 。; no clause, no sentence',
  ],
  parameters: [],
  options: [
    { name: 'separator', type: TEXT, optional: true },
    { name: 'start', type: TEXT, optional: true },
    { name: 'end', type: TEXT, optional: true },
  ],
  returns: MARKUP,
  block: 'same scope',
  examples: [
    {
      template:
        '{{#clauses}}\n{{#if a}}组长由{{a}}担任{{/if}}\n{{#if b}}副组长由{{b}}担任{{/if}}\n{{/clauses}}',
      data: { a: '局长' },
      gives: '组长由局长担任。',
    },
  ],
  run(_args, { hash, fn }, context) {
    const lines = (fn?.(context) ?? '')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
    if (lines.length === 0) return '';
    return `${hash.start ?? ''}${joinTexts(lines, String(hash.separator ?? '；'))}${hash.end ?? '。'}\n`;
  },
};
