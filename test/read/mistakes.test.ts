import { describe, expect, it } from 'vitest';
import { unitKeys } from '../../src/generated/keys.ts';
import { read } from '../../src/read/read.ts';

const found = (text: string | Uint8Array) =>
  read('org.yaml', typeof text === 'string' ? new TextEncoder().encode(text) : text, unitKeys).findings.map(
    ({ code, range: { start } }) => `${start.line}:${start.column} ${code}`,
  );

describe('a mistake is told once, with its place', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', ['1:1 empty-file']],
    ['comments alone', '# 说明\n\n', ['1:1 empty-file']],
    ['a list at the top', '- a\n- b\n', ['1:1 not-a-map']],
    ['a text at the top', '情况报告\n', ['1:1 not-a-map']],
    ['no space after the colon', 'year:2026\n', ['1:1 missing-space']],
    ['a key twice', 'year: 2026\nyear: 2025\n', ['2:1 duplicate-key']],
    ['a key in both languages', 'year: 2026\n年度: 2025\n', ['2:1 duplicate-key']],
    ['a tab before a key', 'organisation:\n\tname: 甲\n', ['2:1 tab-indent']],
    ['indentation that fits no level', 'organisation:\n    name: 甲\n  body: 党组\n', ['3:1 bad-indent']],
    ['two documents', 'year: 2026\n---\nyear: 2027\n', ['2:1 several-documents']],
    ['a line without a key', 'year: 2026\n情况报告\nsubject: 保密\n', ['2:1 missing-colon']],
    ['an open double quote', 'subject: "保密\nyear: 2026\n', ['3:1 unclosed-quote']],
    ['an open bracket', 'nextYear: [甲, 乙\nyear: 2026\n', ['2:1 unclosed-bracket']],
    ['a full-width colon', '年度：2026\n领域: 保密\n', ['1:3 full-width-colon']],
    ['full-width colons alone', 'year：2026\nsubject： 保密\n', ['1:5 full-width-colon', '2:8 full-width-colon']],
    ['full-width indentation', 'organisation:\n　　name: 甲\nyear: 2026\n', ['2:1 full-width-space']],
    ['a tag', 'year: !number 2026\n', ['1:7 unknown-tag']],
    ['an alias to nothing', 'subject: *area\n', ['1:10 unknown-alias']],
    ['an empty entry', 'nextYear:\n  - 甲\n  -\n', ['3:4 empty-entry']],
    ['a map as a key', '? {a: 1}\n: 2\n', ['1:3 key-not-text']],
    ['a control character', 'subject: 保\u0007密\n', ['1:11 forbidden-character']],
    ['a control character by escape', 'subject: "保\\x07密"\n', ['1:10 forbidden-character']],
    ['a reserved character', 'subject: @保密\n', ['1:10 reserved-start']],
    ['a wrong escape', 'subject: "C:\\报告"\n', ['1:13 bad-escape']],
  ])('%s', (_name, text, expected) => expect(found(text)).toEqual(expected));

  it('tells GBK and UTF-16 from UTF-8', () => {
    expect(found(Uint8Array.of(0xc4, 0xea, 0xb6, 0xc8, 0x3a, 0x20, 0x31))).toEqual(['1:1 not-utf-8']);
    expect(found(Uint8Array.of(0xff, 0xfe, 0x79, 0x00))).toEqual(['1:1 not-utf-8']);
  });

  it('mends a full-width colon for certain', () => {
    const { findings } = read('org.yaml', new TextEncoder().encode('年度：2026\n单位：\n'), unitKeys);
    expect(findings.map(({ fix }) => fix?.[0]?.newText)).toEqual([': ', ':']);
  });
});

describe('hostile input is refused before it costs time', () => {
  it.each<[string, string, string]>([
    ['brackets', '['.repeat(1_000_000), 'too-deep'],
    ['braces', 'a: '.concat('{a: '.repeat(300_000)), 'too-deep'],
    ['dashes', '- '.repeat(1_000_000), 'too-deep'],
    ['indentation', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'), 'too-deep'],
    ['an alias bomb', `a: &a [${'x,'.repeat(20)}]\n${Array.from({ length: 25 }, (_, i) => `${'bcdefghijklmnopqrstuvwxyz'[i]}: &${'bcdefghijklmnopqrstuvwxyz'[i]} [${`*${'abcdefghijklmnopqrstuvwxy'[i]},`.repeat(9)}]`).join('\n')}\n`, 'too-many-aliases'],
    ['an alias within its own anchor', 'a: &a [*a]\n', 'unknown-alias'],
  ])('%s', (_name, text, code) => expect(found(text).map((it) => it.split(' ')[1])).toContain(code));

  it('a file over the limit', () => expect(found(new Uint8Array(5 * 1024 * 1024 + 1))).toEqual(['1:1 file-too-large']));
});
