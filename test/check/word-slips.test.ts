import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { wordSlipsIn } from '../../src/core/prose/word-slips.ts';
import { defaultSettings } from '../../src/core/rules/settings/settings.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

describe.each([
  ['wrong-word', defaultSettings.wrongWords],
  ['preferred-word', defaultSettings.preferredWords],
] as const)('%s', (code, slips) => {
  test('the page shows the words that are looked for, and no others', () => {
    const shown = [...read(`../../docs/diagnostics/${code}.md`).matchAll(/^- (.+)：(.+)$/gm)].map(
      ([, wrong, right]) => `${wrong}：${right}`,
    );
    expect(shown).toEqual(slips.map(({ wrong, right }) => `${wrong}：${right}`));
  });

  test('each word has its sentence in the corpus, wrong and right', () => {
    const wrong = read(`./corpus/mistakes/${code}.txt`);
    const right = read('./corpus/correct/wrong-word.txt').split('\n');
    for (const slip of slips) {
      const mark = `⟦${code}|${slip.wrong}⟧`;
      const sentence = wrong.split('\n').find((it) => it.includes(mark));
      expect(sentence, slip.wrong).toBeDefined();
      expect(right, slip.wrong).toContain(sentence!.replace(mark, slip.right));
    }
  });

  test('no word is there twice, and no right word holds a wrong one', () => {
    expect(new Set(slips.map((it) => it.wrong)).size).toBe(slips.length);
    const all = [...defaultSettings.wrongWords, ...defaultSettings.preferredWords];
    for (const { right } of slips) expect(wordSlipsIn(right, all), right).toEqual([]);
  });
});

test('a word of the own list is found by its characters alone, whatever they mean in an expression', () => {
  const found = wordSlipsIn('联系电话(办)和（办）', [{ wrong: '(办)', right: '（办）' }]);
  expect(found.map(({ from }) => from)).toEqual([4]);
});

test('of two words that begin at one place the longer is told', () => {
  const slips = [
    { wrong: '应急予', right: '应急预' },
    { wrong: '应急予案', right: '应急预案' },
  ];
  expect(wordSlipsIn('修订应急予案', slips).map(({ slip }) => slip.wrong)).toEqual(['应急予案']);
});
