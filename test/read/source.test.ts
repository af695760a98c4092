import { describe, expect, it } from 'vitest';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { read } from '../../src/core/read/read.ts';

const sourceOf = (text: string) => {
  const { source, findings } = read('org.yaml', new TextEncoder().encode(text), unitKeys);
  expect(findings).toEqual([]);
  if (!source) throw new Error('not read');
  return source;
};

describe('data', () => {
  it('has English keys and values for Chinese ones, key by key', () => {
    const { data } = sourceOf(
      '年度: 2026\nsubject: 保密\n单位: {全称: 甲, body: 党组}\n公文:\n  红头: {方式: 套打, 预留: 90}\n',
    );
    expect(structuredClone(data)).toEqual({
      year: 2026,
      subject: '保密',
      organisation: { name: '甲', body: '党组' },
      document: { letterhead: { mode: 'preprinted', reserve: 90 } },
    });
  });

  it('has nothing for a key without a value', () => {
    expect(structuredClone(sourceOf('year: 2026\noverview:\nstudy: ~\n').data)).toEqual({ year: 2026 });
  });

  it('keeps dates, and figures with leading zeros in quotes, as text', () => {
    expect(structuredClone(sourceOf('document: {date: 2026-01-05, copyNumber: "000012"}\n').data)).toEqual({
      document: { date: '2026-01-05', copyNumber: '000012' },
    });
  });

  it('writes aliases out', () => {
    expect(
      structuredClone(sourceOf('leadership:\n  leader: &head {post: 局长}\n  deputies: [*head]\n').data),
    ).toEqual({
      leadership: { leader: { post: '局长' }, deputies: [{ post: '局长' }] },
    });
  });

  it('has the English keys of the place where an alias stands, not of the place that it names', () => {
    const { data } = sourceOf(
      'extra:\n  组长: &head {姓名: 张三, 职务: 局长}\nleadership:\n  leader: *head\n',
    );
    expect(structuredClone(data)).toEqual({
      extra: { 组长: { 姓名: '张三', 职务: '局长' } },
      leadership: { leader: { name: '张三', post: '局长' } },
    });
  });

  it('has for an alias what its anchor last named before it', () => {
    const { data } = sourceOf('extra: [&a 1, *a, &a 2, *a, &b [*a], &a 3, *b]\n');
    expect(structuredClone(data)).toEqual({ extra: [1, 1, 2, 2, [2], 3, [2]] });
  });

  it('is that of YAML 1.2, whatever version the file names', () => {
    const { data } = sourceOf(
      '%YAML 1.1\n---\nextra: {a: no, b: 2026-01-05, d: !!str 12}\nstudy: {sessions: 0o17}\n',
    );
    expect(structuredClone(data)).toEqual({
      extra: { a: 'no', b: '2026-01-05', d: '12' },
      study: { sessions: 15 },
    });
  });

  it('has keys that are no text as the file writes them', () => {
    expect(structuredClone(sourceOf('extra: {2026: a, 0x1f: b, true: c}\n').data)).toEqual({
      extra: { 2026: 'a', '0x1f': 'b', true: 'c' },
    });
  });

  it('reaches no prototype', () => {
    const { data } = sourceOf('extra:\n  __proto__: {polluted: true}\n  constructor: {a: 1}\n');
    expect(Object.getPrototypeOf((data as { extra: object }).extra)).toBe(null);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});

describe('places', () => {
  const text =
    '# 说明\r\nyear: 2026\r\n问题:\r\n  - {编号: P1, 表现: 甲}\r\n  - id: P2\r\n    found: "2026-05-01"\r\n';
  const source = sourceOf(text);
  const at = (path: (string | number)[], part?: 'key' | 'value') => {
    const { start, end } = source.locate(path, part);
    return `${start.line}:${start.column}-${end.line}:${end.column}`;
  };

  it('are those of keys and values, in files with CRLF too', () => {
    expect(at(['year'], 'key')).toBe('2:1-2:5');
    expect(at(['year'])).toBe('2:7-2:11');
    expect(at(['problems'], 'key')).toBe('3:1-3:3');
    expect(at(['problems', 0, 'id'])).toBe('4:10-4:12');
    expect(at(['problems', 1, 'found'])).toBe('6:12-6:24');
  });

  it('of what is not there are those of what should hold it', () => {
    expect(at(['problems', 1, 'cause'])).toBe(at(['problems', 1]));
    expect(at(['subject']).split('-')[0]).toBe('2:1');
  });

  it('keep the spelling of keys and scalars', () => {
    expect(source.spelling(['problems'])).toBe('问题');
    expect(source.spelling(['problems', 1, 'found'])).toBe('found');
    expect(source.spelling(['rectifications'])).toBe('rectifications');
    expect(source.written(['problems', 1, 'found'])).toBe('"2026-05-01"');
    expect(source.written(['problems'])).toBeUndefined();
  });

  it('of a key without a value are those of the key', () => {
    const { source } = read('org.yaml', new TextEncoder().encode('year: 2026\n概述:\n'), unitKeys);
    expect(source?.locate(['overview'], 'key')).toEqual({
      start: { line: 2, column: 1 },
      end: { line: 2, column: 3 },
    });
    expect(source?.spelling(['overview'])).toBe('概述');
  });

  it('end with the last character, not with the line', () => {
    const { source } = read(
      'org.yaml',
      new TextEncoder().encode('overview: |\n  甲\n  乙\n\nstudy:\n  sessions: 12 \n\n'),
      unitKeys,
    );
    expect(source?.locate(['overview']).end).toEqual({ line: 3, column: 4 });
    expect(source?.locate(['study']).end).toEqual({ line: 6, column: 15 });
  });

  it('of an alias are its own, those within it where they are written', () => {
    const { source } = read(
      'org.yaml',
      new TextEncoder().encode('extra: &p {post: 局长}\nleadership:\n  leader: *p\n'),
      unitKeys,
    );
    expect(source?.locate(['leadership', 'leader']).start).toEqual({ line: 3, column: 11 });
    expect(source?.locate(['leadership', 'leader', 'post']).start).toEqual({ line: 1, column: 18 });
  });

  it('skip a byte order mark', () => {
    const { source } = read(
      'org.yaml',
      Uint8Array.of(0xef, 0xbb, 0xbf, ...new TextEncoder().encode('year: 2026\n')),
      unitKeys,
    );
    expect(source?.locate(['year'], 'key').start).toEqual({ line: 1, column: 1 });
  });

  it('of an entry after an empty one are its own', () => {
    const { source } = read('org.yaml', new TextEncoder().encode('nextYear:\n  -\n  - 乙\n'), unitKeys);
    expect(source?.locate(['nextYear', 0]).start).toEqual({ line: 3, column: 5 });
  });
});
