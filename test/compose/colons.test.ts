import { expect, it } from 'vitest';
import { markdownText } from '../support/markdown-text.ts';

it.each([
  ['组长:王某，副组长:李某。', '组长:王某，副组长:李某。'],
  ['# 第一:甲\n\n乙', '# 第一:甲\n乙'],
  ['| 时间:上午 |\n| - |\n| a:b |', '时间:上午\na:b'],
  ['见:附件[一]。', '见:附件[一]。'],
  [':run-in[甲]{level=2}乙:丙', '<2>[甲]乙:丙'],
  ['见第:ref[甲]条', '见第→甲条'],
])(
  'a word behind a half-width colon is printed, and no directive unless it is one of ours: %s',
  (markdown, text) => {
    expect(markdownText(markdown)).toBe(text);
  },
);
