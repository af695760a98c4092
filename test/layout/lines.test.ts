import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standardAdvance } from '../../src/core/layout/pages/characters.ts';
import { brokenLines, linesOf, type Measure } from '../../src/core/layout/pages/lines.ts';
import { type MeasuredText, measuredText } from '../../src/core/layout/pages/measured-text.ts';
import { expectLinear } from '../support/linear.ts';

/** 三号 on the grid of 28 characters, as in a paragraph of the body, without indentation. */
const BODY: Measure = { width: 8845, firstIndent: 0, tabs: [], hangs: true, advance: standardAdvance };
const linesIn = (text: string, measure: Partial<Measure> = {}) =>
  linesOf([{ text, size: 320, spacing: -5 }], { ...BODY, ...measure }).map((line) => line.text);

/** This many Chinese characters, without punctuation. */
const han = (count: number) => '落实责任强化措施推进工作'.repeat(10).slice(0, count);

describe('lines of Chinese', () => {
  it('hold 28 characters', () => {
    expect(linesIn(han(60)).map((line) => line.length)).toEqual([28, 28, 4]);
  });

  it('begin two characters in where the paragraph is indented', () => {
    expect(linesIn(han(60), { firstIndent: 630 }).map((line) => line.length)).toEqual([26, 28, 6]);
  });

  it.each([...'，。、；：！？'])('let %s hang over the edge', (mark) => {
    expect(linesIn(`${han(28)}${mark}尾`)).toEqual([`${han(28)}${mark}`, '尾']);
  });

  it.each([...'，。、；：！？'])('take a character down with %s where marks do not hang', (mark) => {
    expect(linesIn(`${han(28)}${mark}尾`, { hangs: false })).toEqual([
      han(27),
      `${han(28).slice(-1)}${mark}尾`,
    ]);
  });

  it.each([...'）》”’】〕」～·'])('never begin with %s', (mark) => {
    expect(linesIn(`${han(28)}${mark}尾`)).toEqual([han(27), `${han(28).slice(-1)}${mark}尾`]);
  });

  it.each([...'（《“‘【〔「￥'])('never end with %s', (mark) => {
    expect(linesIn(`${han(27)}${mark}尾尾`)).toEqual([han(27), `${mark}尾尾`]);
  });

  it('may begin with a dash, an ellipsis or a sign of percent', () => {
    for (const mark of ['—', '…', '％', '①'])
      expect(linesIn(`${han(28)}${mark}尾`)).toEqual([han(28), `${mark}尾`]);
  });
});

describe('lines with figures and letters', () => {
  it('do not end within a number or a word', () => {
    expect(linesIn(`${han(27)}2026年`)).toEqual([han(27), '2026年']);
    expect(linesIn(`${han(26)}WiFi信号`)).toEqual([han(26), 'WiFi信号']);
  });

  it('have a fifth of an em between Chinese and figures', () => {
    const fits = `2026年${han(24)}`;
    expect(linesIn(fits)).toHaveLength(1);
    expect(linesIn(`${fits.slice(0, 7)}1${fits.slice(7)}`).length).toBeGreaterThan(1);
  });

  it('keep a percent sign with its number, and let no mark hang after a number', () => {
    expect(linesIn(`${han(26)}33.3%，尾`)).toEqual([han(26), '33.3%，尾']);
    expect(linesIn(`${han(26)}2026，尾`)).toEqual([han(26), '2026，尾']);
  });

  it('may end after the hyphen of a date', () => {
    expect(linesIn(`${han(23)}2026-01-05止`)).toEqual([`${han(23)}2026-01-`, '05止']);
  });

  it('keep a bracket with the number in it', () => {
    expect(linesIn(`${han(25)}（2026）号`)).toEqual([han(25), '（2026）号']);
  });

  it('cut a word that is longer than a line', () => {
    const lines = linesIn('a'.repeat(150));
    expect(lines.slice(0, -1).every((line) => line.length === 57)).toBe(true);
    expect(lines.join('')).toBe('a'.repeat(150));
  });
});

describe('tabs and breaks', () => {
  it('end a line at a line feed', () => {
    expect(linesIn('甲\n\n乙')).toEqual(['甲', '', '乙']);
  });

  it('set what follows a right tab on the line, up to the edge', () => {
    const tabs = [{ at: 8845, alignment: 'right' as const }];
    expect(linesIn(`${han(26)}\t12`, { tabs })).toHaveLength(1);
    expect(linesIn(`${han(28)}甲\t12`, { tabs })).toEqual([han(28), '甲\t12']);
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...'落实责任强化措施') },
    { weight: 3, arbitrary: fc.constantFrom(...'，。、；：（）《》“”—…·％%/-. \t') },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3 }) },
    { weight: 2, arbitrary: fc.nat({ max: 99_999 }).map(String) },
  );
  const runs = fc.array(
    fc.record({
      text: fc.array(piece, { maxLength: 40 }).map((it) => it.join('').replace(/\n/g, '')),
      size: fc.constantFrom(240, 280, 320, 440),
      spacing: fc.constantFrom(0, -5),
    }),
    { maxLength: 6 },
  );
  const measure = fc.record({
    width: fc.integer({ min: 100, max: 9000 }),
    firstIndent: fc.integer({ min: -2000, max: 2000 }),
    hangs: fc.boolean(),
  });

  it('all of it comes back, in order, each line with at least a character', () => {
    fc.assert(
      fc.property(runs, measure, (given, room) => {
        const lines = linesOf(given, { ...BODY, ...room });
        expect(lines.map(({ text }) => text).join('')).toBe(given.map(({ text }) => text).join(''));
        if (lines.length > 1) for (const { text } of lines) expect(text).not.toBe('');
        lines.forEach(({ start }, index) => {
          if (index > 0) expect(start).toBeGreaterThan((lines[index - 1] as { start: number }).start);
        });
      }),
    );
  });

  it('no line of Chinese is longer than the room, but for a mark that hangs', () => {
    const chinese = fc
      .array(fc.constantFrom(...'落实责任强化措施推进工作，。（）'), { maxLength: 200 })
      .map((it) => it.join(''));
    fc.assert(
      fc.property(chinese, fc.integer({ min: 700, max: 9000 }), (text, width) => {
        for (const line of linesIn(text, { width })) {
          const held = line.replace(/[，。]$/, '');
          expect(held.length * 315 + 5).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('a measured paragraph of eight times the length is broken in eight times the time', () => {
  const measured = (texts: readonly string[]) =>
    measuredText(
      texts.map((text) => ({ text, size: 320, spacing: -5 })),
      standardAdvance,
    );
  const breaks = (it: MeasuredText) => {
    brokenLines(it, BODY);
    brokenLines(it, { ...BODY, hangs: false });
  };

  it.each([
    ...['(', ')', '"', "'", '[', '.', '-', '/', '1', 'a', ' ', '\t', '\n', '　', '\u00a0', '\u200b'],
    ...['（', '）', '“', '《', '、', '。', '—', '…', '甲', '（(', '("', '1（', 'a“'],
  ])('of %j alone', (piece) => {
    expectLinear(breaks, (length) => measured([piece.repeat(length)]), 2_000);
  });

  it('of as many changes of face', () => {
    expectLinear(
      breaks,
      (count) => measured(Array.from({ length: count }, (_, index) => (index % 2 ? '(' : '（'))),
      2_000,
    );
  });
});
