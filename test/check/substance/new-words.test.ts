import { expect, test } from 'vitest';
import { newWords } from '../../../src/core/prose/new-words.ts';

test.each([
  ['及时登记台账', '台账登记不及时', { said: 4, added: 0 }],
  ['由专人登记台账', '台账登记不及时', { said: 7, added: 3 }],
  ['切实加强整改', '台账登记不及时', { said: 0, added: 0 }],
  ['更换四处照明', '四处照明损坏', { said: 6, added: 2 }],
])('%s beside %s', (measure, problem, words) => {
  expect(newWords(measure, problem)).toEqual(words);
});
