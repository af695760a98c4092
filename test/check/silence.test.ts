import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { silenced } from '../../src/core/check/silence/silence.ts';
import { finding } from '../../src/core/diagnostics/finding.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Comment } from '../../src/core/model/source.ts';
import { defaultSettings } from '../../src/core/rules/settings/settings.ts';
import { expectLinear } from '../support/linear.ts';
import { sourceOf } from './source-of.ts';

const HEAD =
  'year: 2026\nsubject: 保密\norganisation: { name: 白鹭镇人民政府 }\nleadership: { leader: 镇长 }\n';

const found = (text: string, settings = defaultSettings): string[] =>
  check(sourceOf(HEAD + text, unitKeys), ['situation-report'], settings).findings.map(
    ({ code, range }) => `${range.start.line - 4} ${code}`,
  );

describe('a comment silences a rule', () => {
  test.each([
    ['behind the value', 'overview: 甲,乙。 # report-ignore: half-width-mark 引用原文\n'],
    ['in Chinese', 'overview: 甲,乙。 # 忽略：half-width-mark 引用原文\n'],
    ['above the key', '# 忽略：half-width-mark，引用原文\noverview: 甲,乙。\n'],
    [
      'above a block, where no comment can stand',
      '# 忽略：half-width-mark 原文\noverview: |\n  甲,乙。\n\n  丙;丁。\n',
    ],
    ['behind the head of a block', 'overview: | # 忽略：half-width-mark 原文\n  甲,乙。\n'],
    [
      'above an entry, with all that is in it',
      'work:\n  # 忽略：half-width-mark 原文\n  - aspect: 甲\n    measures: ["乙,丙", "丁;戊"]\n',
    ],
    [
      'one of several codes',
      'overview: 甲,乙。 # 忽略：half-width-mark、title-marks 原文\nemergency: { plan: 丙 }\n',
    ],
  ])('%s', (_name, text) => {
    expect(found(text).filter((it) => !it.endsWith('unused-ignore'))).toEqual([]);
  });

  test('there and nowhere else', () => {
    const text =
      'work:\n  # 忽略：half-width-mark 原文\n  - aspect: 甲\n    measures: ["乙,丙"]\n  - aspect: 丁\n    measures: ["戊,己"]\n';
    expect(found(text)).toEqual(['6 half-width-mark']);
  });

  test('only on its line, where it stands behind one of several values', () => {
    const text = 'work:\n  - aspect: "甲,乙" # 忽略：half-width-mark 原文\n    measures: ["戊,己"]\n';
    expect(found(text)).toEqual(['3 half-width-mark']);
  });

  test('no other rule', () => {
    expect(found('emergency: { plan: 《甲》 } # 忽略：half-width-mark 原文\n')).toEqual([
      '1 title-marks',
      '1 unused-ignore',
    ]);
  });
});

describe('a comment that does not do what it says', () => {
  test.each([
    ['no reason', 'overview: 甲,乙。 # 忽略：half-width-mark\n', ['1 ignore-without-reason']],
    ['no code', 'overview: 甲。 # report-ignore: 原文\n', ['1 ignore-without-code']],
    ['a rule that there is not', 'overview: 甲。 # 忽略：half-width-marks 原文\n', ['1 unknown-rule']],
    [
      'an error',
      'problems: [{ id: P1, description: 甲, cause: 乙 }] # 忽略：problem-unanswered 不整改\n',
      ['1 problem-unanswered', '1 severity-fixed'],
    ],
    ['nothing to silence', 'overview: 甲。 # 忽略：half-width-mark 原文\n', ['1 unused-ignore']],
    ['a comment like any other', 'overview: 甲。 # 忽略：这一段明年再写\n', []],
    ['text that looks like one', 'overview: "甲 # 忽略：half-width-mark"\n', []],
  ])('%s', (_name, text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('the severity of a rule is set', () => {
  const set = (severity: 'off' | 'info' | 'error') => ({
    ...defaultSettings,
    severities: new Map([['half-width-mark', severity]]),
  });

  test('off: nothing is found, and no comment is missed', () => {
    expect(found('overview: 甲,乙。 # 忽略：half-width-mark 原文\n', set('off'))).toEqual([]);
  });

  test('error: no unit comes out', () => {
    const source = sourceOf(`${HEAD}overview: 甲,乙。\n`, unitKeys);
    const { unit, findings } = check(source, ['situation-report'], set('error'));
    expect(findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(unit).toBeUndefined();
  });
});

test('each comment is judged by the findings within what it is about', () => {
  const text =
    'overview: 甲,乙。 # 忽略：half-width-mark 原文\nwork:\n  # 忽略：half-width-mark 原文\n  - aspect: 丙\n    measures:\n      - 丁,戊。 # 忽略：half-width-mark 原文\n      - 己。 # 忽略：half-width-mark 原文\n';
  expect(found(text)).toEqual(['7 unused-ignore']);
});

test('many findings are silenced by many comments in proportion to how many they are', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const range = { start: { line: index + 1, column: 1 }, end: { line: index + 1, column: 9 } };
      const about = { start: range.start, end: { line: index + 2, column: 1 } };
      const comment: Comment = { file: '', text: '忽略：half-width-mark 原文', range, about };
      return { found: finding('half-width-mark', { file: '', range }, { mark: ',', full: '，' }), comment };
    });
  const silence = (all: ReturnType<typeof lines>) =>
    silenced(
      all.map(({ found }) => found),
      all.map(({ comment }) => comment),
      new Set(['half-width-mark']),
    );
  expect(silence(lines(100))).toEqual([]);
  expectLinear(silence, lines, 1_000);
});
