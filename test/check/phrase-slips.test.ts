import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedPhrases } from '../../src/core/prose/phrases/fixed-phrases.ts';
import { isPhraseWord, phraseSlipsIn } from '../../src/core/prose/phrases/phrase-slips.ts';
import { soundAlike } from '../../src/core/prose/phrases/sound-alike.ts';

const phrase = fc.constantFrom(...fixedPhrases);
const characters = [...new Set(fixedPhrases.join(''))];
const alike = (right: string) => characters.filter((it) => it !== right && soundAlike(it, right));

test('words of phrases are two characters at an even place of a phrase of even length', () => {
  const words = new Set(fixedPhrases.flatMap((it) => (it.length % 2 === 0 ? (it.match(/../gu) ?? []) : [])));
  const inside = fixedPhrases.flatMap((it) =>
    Array.from({ length: it.length }, (_, at) => it.slice(at, at + 2)),
  );
  const across = fixedPhrases.map((it, at) => `${it.at(-1)}${fixedPhrases[at + 1]?.[0] ?? ''}`);
  for (const pair of new Set([...inside, ...across, '', '安', ' 安', '安 ', '\n安']))
    expect([pair, isPhraseWord(pair)]).toEqual([pair, words.has(pair)]);
});

test('phrases are of four characters or more, each there once, and none is a slip for another', () => {
  expect(fixedPhrases.filter((it) => it.length < 4)).toEqual([]);
  expect(fixedPhrases.length).toBe(new Set(fixedPhrases).size);
  for (const it of fixedPhrases) expect(phraseSlipsIn(it), it).toEqual([]);
});

test('phrases side by side, in any order, are right', () => {
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 2, maxLength: 6 }), (phrases) => {
      expect(phraseSlipsIn(`${phrases.join('，')}。`)).toEqual([]);
    }),
  );
});

test('a phrase with a character of like sound is told with the phrase that was meant', () => {
  fc.assert(
    fc.property(phrase, fc.nat(), fc.nat(), (right, at, which) => {
      const place = at % right.length;
      const others = alike(right[place] as string);
      fc.pre(others.length > 0);
      const wrong = `${right.slice(0, place)}${others[which % others.length]}${right.slice(place + 1)}`;
      fc.pre(!fixedPhrases.some((it) => wrong.includes(it)));
      const found = phraseSlipsIn(`今年，${wrong}。`);
      // If the wrong form differs from two phrases by one character each, either may be meant.
      expect(found.map((it) => it.from)).toEqual([3 + wrong.indexOf(found[0]?.wrong ?? wrong)]);
      expect(soundAlike(found[0]?.right[place] ?? '', others[which % others.length] as string)).toBe(true);
    }),
  );
});

test.each([
  ['安全产生责任', '安全生产责任'],
  ['消防全安责任', '消防安全责任'],
])('%s has two characters in the wrong order', (wrong, right) => {
  expect(phraseSlipsIn(`落实${wrong}。`)).toEqual([{ from: 2, wrong, right }]);
});

test.each([
  '责任真落实',
  '安全产生影响',
  '人财物管理',
  '建档立卡户',
  '重视不够好',
  '安全生产约谈办法',
  '落实安全生产约定',
])('what only looks like a phrase is left alone: %s', (value) => expect(phraseSlipsIn(value)).toEqual([]));

test('a slip is told where what follows makes no word with it', () => {
  expect(phraseSlipsIn('开展安全生产约活动。')).toEqual([
    { from: 2, wrong: '安全生产约', right: '安全生产月' },
  ]);
});

test('the time grows as the text does', () => {
  const time = (times: number) => {
    const text = '局党组高度重视安全生产工作，认真惯彻落实会议精神。'.repeat(times);
    const from = performance.now();
    expect(phraseSlipsIn(text).length).toBe(times);
    return performance.now() - from;
  };
  time(200);
  expect(time(4000) / Math.max(1, time(500))).toBeLessThan(40);
});
