import { describe, expect, it, test } from 'vitest';
import { word } from '../../src/core/diagnostics/word.ts';
import { readWords } from '../../src/core/diagnostics/words/read.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { read } from '../../src/core/read/read.ts';
import { fixtureCodes, fixturesOf } from './fixture.ts';

/** Codes that a short UTF-8 text cannot cause: see limits.test.ts and encoding.test.ts. */
const WITHOUT_FIXTURES = [
  'file-too-large',
  'not-text',
  'not-utf-8',
  'other-encoding',
  'too-deep',
  'too-many-aliases',
  'too-many-values',
];

const findingsOf = (text: string) => read('org.yaml', new TextEncoder().encode(text), unitKeys).findings;

const told = (text: string) =>
  findingsOf(text).map(({ code, range: { start, end }, fix }) => {
    const place = `${start.line}:${start.column}-${end.line}:${end.column}`;
    return `${place} ${code}${fix ? ` -> ${JSON.stringify(fix[0]?.newText)}` : ''}`;
  });

test('every code has a fixture or a test of its own', () => {
  expect([...fixtureCodes(), ...WITHOUT_FIXTURES].sort()).toEqual(Object.keys(readWords).sort());
});

describe.each(fixtureCodes())('%s', (code) => {
  it.each(fixturesOf(code))('is told once, in its place: $name', ({ text, expected }) => {
    expect(expected.join()).toContain(code);
    expect(told(text)).toEqual(expected);
  });

  it.each(fixturesOf(code))(
    'is told in the same place in a file from Windows: $name',
    ({ text, expected }) => {
      expect(told(text.replaceAll('\n', '\r\n'))).toEqual(expected);
    },
  );

  it.each(fixturesOf(code))(
    'is told in the same place where lines end in CR alone: $name',
    ({ text, expected }) => {
      expect(told(text.replaceAll('\n', '\r'))).toEqual(expected);
    },
  );

  it.each(fixturesOf(code))('is told in Chinese, with what to do: $name', ({ text }) => {
    for (const { message, hint } of findingsOf(text).map((it) => word(it, 'zh'))) {
      expect(message).toMatch(/\p{Script=Han}/u);
      expect(hint).toMatch(/\p{Script=Han}/u);
      expect(message + hint).not.toMatch(/undefined|[a-z]+ [a-z]+ [a-z]+/);
    }
  });
});

describe('a fix', () => {
  const mends = fixtureCodes()
    .flatMap((code) => fixturesOf(code))
    .filter(({ expected }) => expected.length > 0 && expected.every((it) => it.includes(' -> ')));

  it.each(mends)('leaves nothing to be told: $name', ({ text: unix }) => {
    for (const text of [unix, unix.replaceAll('\n', '\r\n')]) expect(told(mendedOf(text))).toEqual([]);
  });

  function mendedOf(text: string): string {
    const lines = text.split('\n');
    for (const { fix } of findingsOf(text).reverse()) {
      for (const { range, newText } of [...(fix ?? [])].reverse()) {
        const line = lines[range.start.line - 1] ?? '';
        lines[range.start.line - 1] =
          line.slice(0, range.start.column - 1) + newText + line.slice(range.end.column - 1);
      }
    }
    return lines.join('\n');
  }
});

describe('an independent mistake is told beside others', () => {
  it('of several kinds, in the order of the file', () => {
    const text = '年度：2026\norganisation:\n\tname: 甲\nsubject: 保密\noverview: 概述: 内容\nyear: 2025\n';
    expect(told(text).map((it) => it.split(' ')[1])).toEqual([
      'full-width-colon',
      'tab-indent',
      'colon-in-text',
    ]);
  });

  it('where the data can be walked', () => {
    expect(told('year: 2026\nyear: 2025\nsubject: *a\nnextYear:\n  -\n')).toEqual([
      '2:1-2:5 duplicate-key',
      '3:10-3:12 unknown-alias',
      '5:3-5:4 empty-entry',
    ]);
  });

  it('in a file whose slips hid it', () => {
    expect(told('年度：2026\nyear: 2025\n')).toEqual([
      '1:3-1:4 full-width-colon -> ": "',
      '2:1-2:5 duplicate-key',
    ]);
  });
});

describe('text is no mistake', () => {
  it.each([
    ['a full-width colon in a text', 'overview: 年度：2026\nyear: 2026\n'],
    ['a full-width colon in quotes where keys could stand', 'leadership:\n  leader: "姓名：张三"\n'],
    ['a full-width space before a paragraph', 'overview: |\n  　　各项工作：落实\n'],
    ['brackets in a text', `overview: |\n${'  [[[[{{{{\n'.repeat(30)}`],
    ['dashes in a text', 'overview: -甲\n'],
    ['a document end and nothing after it', 'year: 2026\n---\n'],
    ['a directive of YAML', '%YAML 1.2\n---\nyear: 2026\n'],
    ['a tab after a colon', 'year:\t2026\n'],
    ['a quoted merge key', 'extra: {"<<": 1}\n'],
    ['an expression in quotes, or within a text', 'overview: "{{year}}年"\nsubject: 关于{{subject}}的工作\n'],
    [
      'full-width brackets in a text',
      'document:\n  copyTo: 【机关】\nleadership:\n  leader: 局长（主持工作）\noverview: 【重点】各项工作\nnextYear: [【重点】加强学习]\n',
    ],
    [
      'full-width commas in a text',
      'organisation: {name: 甲，乙}\nnextYear: [加强学习，提高能力, 健全制度]\n',
    ],
    ['dashes of punctuation', 'overview: ——各项工作\nsubject: －保密\nnextYear:\n  - ——甲\n'],
    ['a full-width ＃ in a text', 'subject: 1＃楼 ＃2 机组\norganisation: {name: ＃1站}\n'],
    ['a character beyond the first plane', 'overview: 𠮷野家😀\n'],
  ])('%s', (_name, text) => expect(told(text)).toEqual([]));
});
