import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rosterKeys, unitKeys } from '../../src/core/generated/keys.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { read } from '../../src/core/read/read.ts';
import { apply, textAt } from '../check/edits.ts';
import { runs } from '../support/runs.ts';

const readText = (text: string, keys = unitKeys) => read('org.yaml', new TextEncoder().encode(text), keys);

const overviewOf = (text: string): string => {
  const { source } = readText(text);
  return (structuredClone(source?.data) as { overview: string }).overview;
};

/** Pieces of text: as written, and as they are meant. */
const pieces = fc.array(
  fc.oneof(
    fc.constantFrom('甲', '乙。', '丙，', '丁4次', ' ', 'A').map((it) => ({ written: it, meant: it })),
    fc
      .constantFrom('\u200b', '\u200c', '\u2060', '\ufeff', '\u00ad', '\u200e', '\u{e0020}')
      .map((written) => ({ written, meant: '' })),
    fc
      .constantFrom(['⼈', '人'], ['⺠', '民'], ['⻓', '长'], ['\uf98e', '年'], ['\ue816', '\u{20087}'])
      .map(([written = '', meant = '']) => ({ written, meant })),
  ),
  { minLength: 1, maxLength: 12 },
);

const styles = fc.constantFrom(
  (text: string) => `overview: 文${text}末\n`,
  (text: string) => `overview: "文${text}末"\n`,
  (text: string) => `overview: '文${text}末'\nyear: 2026\n`,
  (text: string) => `overview: |-\n  文${text}末\n`,
  (text: string) => `{overview: "文${text}末", year: 2026}\n`,
);

test('what is read is what is meant, each character in its place, and a fix writes it into the file', () => {
  fc.assert(
    fc.property(pieces, styles, (all, style) => {
      const join = (of: 'written' | 'meant') => all.map((it) => it[of]).join('');
      const text = style(join('written'));
      const { source, findings } = readText(text);
      const value = overviewOf(text);
      expect(value).toBe(`文${join('meant')}末`);
      const last = source?.part(['overview'], value.length - 1, value.length);
      expect(last && textAt(text, last)).toBe('末');
      const mended = apply(text, findings as Finding[]);
      expect(mended).toBe(style(join('meant')));
      expect(readText(mended).findings).toEqual([]);
    }),
    { numRuns: runs(66) },
  );
});

test('a key is known by what it is meant to be, and so are values and ids', () => {
  const text = 'rectifi\u200bcations:\n  - { 对应问题: [P1\ufeff], 措施: 更换, 状\u2060态: 已完成\u200b }\n';
  const { source, findings } = readText(text);
  expect(structuredClone(source?.data)).toEqual({
    rectifications: [{ problems: ['P1'], measure: '更换', status: '已完成' }],
  });
  expect(findings.map(({ code }) => code)).toEqual(Array(4).fill('invisible-character'));
});

test('a roster copied out of a PDF names the units that there are', () => {
  const { source } = readText('填报单位:\n  - 云溪县⼈⺠医院\n  - 云溪\u200b县⽔利局\n', rosterKeys);
  expect(structuredClone(source?.data)).toEqual({ units: ['云溪县人民医院', '云溪县水利局'] });
});

test('a text is told of once for each kind, however many there are', () => {
  const { findings } = readText(`overview: 县${'⼈⺠'.repeat(500)}院\u200b${'\u200b甲'.repeat(500)}\n`);
  expect(findings.map(({ code, args }) => [code, args.count])).toEqual([
    ['invisible-character', 501],
    ['look-alike-character', 1000],
  ]);
});

test('a fix does not make something else of a text', () => {
  const { findings } = readText('overview: \u200b- 甲\nsubject: 甲:\u200b 乙\n');
  expect(findings.map(({ code, fix }) => [code, fix])).toEqual([
    ['invisible-character', undefined],
    ['invisible-character', undefined],
  ]);
});

describe('what is needed is right', () => {
  test.each([
    ['a joiner between letters of Arabic', 'می\u200cخواهم'],
    ['marks of direction in Arabic', 'العربية\u200f 2026'],
    ['signs joined to one', '👨\u200d👩\u200d👧'],
    ['a sign in colour', '☑\ufe0f'],
    ['a form of an ideograph', '葛\u{e0100}城区'],
    ['an ideograph that is no radical', '人民长水山'],
    ['ideographs among those for other encodings that are none of them', '﨑﨎﨏'],
    ['a character of private use that is nobody else', '\ue000'],
  ])('%s', (_name, text) => {
    expect(readText(`overview: ${text}\n`).findings).toEqual([]);
    expect(overviewOf(`overview: ${text}\n`)).toBe(text);
  });
});
