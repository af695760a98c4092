import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { decode } from '../../src/core/read/decode.ts';
import { read } from '../../src/core/read/read.ts';
import { type DoubleByte, encode, utf16 } from '../support/encode.ts';
import { runs } from '../support/runs.ts';

const TEXT = 'year: 2026\nsubject: 网络意识形态\norganisation:\n  name: 青山市文化和旅游局\n';
const UTF8 = new TextEncoder().encode(TEXT);

const told = (bytes: Uint8Array) =>
  read('org.yaml', bytes, unitKeys).findings.map(({ code, args, range: { start } }) => ({
    code,
    args,
    at: `${start.line}:${start.column}`,
  }));

/** The encoding and the text that a file is read as. */
function readAs(bytes: Uint8Array): { encoding: unknown; text: string } | string {
  const decoded = decode('org.yaml', bytes);
  if ('finding' in decoded) return decoded.finding.code;
  return { encoding: decoded.notice?.args.encoding ?? 'UTF-8', text: decoded.text };
}

const EXAMPLES = readdirSync('examples')
  .filter((it) => it.endsWith('.yaml'))
  .map((it) => [it, readFileSync(`examples/${it}`, 'utf8')] as const);

it('UTF-8 is read with a byte order mark and without, and nothing is told of it', () => {
  expect(told(UTF8)).toEqual([]);
  expect(told(Uint8Array.of(0xef, 0xbb, 0xbf, ...UTF8))).toEqual([]);
});

describe('what editors of Windows save is read, and told', () => {
  it.each(EXAMPLES)('%s in GB18030', (_name, text) => {
    expect(readAs(encode('gb18030', text))).toEqual({ encoding: 'GB18030', text });
  });

  it.each(EXAMPLES)('%s in UTF-16, in either order, with its mark and without', (_name, text) => {
    const [little, big] = [utf16(text, 'little'), utf16(text, 'big')];
    for (const bytes of [little, big, Buffer.concat([Uint8Array.of(0xff, 0xfe), little])])
      expect(readAs(bytes)).toEqual({ encoding: 'UTF-16', text });
    expect(readAs(Buffer.concat([Uint8Array.of(0xfe, 0xff), big]))).toEqual({ encoding: 'UTF-16', text });
  });

  it('once, at the beginning, and no place is another than in UTF-8', () => {
    const mistaken = `${TEXT}单位: {}\n`;
    const [, ofUtf8] = [...told(new TextEncoder().encode(mistaken)), undefined].reverse();
    for (const bytes of [encode('gb18030', mistaken), utf16(mistaken, 'little')]) {
      const [first, second, ...rest] = told(bytes);
      expect(first).toMatchObject({ code: 'other-encoding', at: '1:1' });
      expect([second, rest]).toEqual([ofUtf8, []]);
    }
  });

  it.each([
    '年度: 2026\n领域: 保密\n单位:\n  全称: 白鹭镇人民政府\n',
    'organisation: {name: 甪直镇卫生院}\n',
    '公文: {签发人: 李璟堃}\n概述: 濮阳市郯城县各项工作有序推进\n',
  ])('a file as short as %j', (text) => {
    expect(readAs(encode('gb18030', text))).toEqual({ encoding: 'GB18030', text });
  });

  it('characters of four bytes among them', () => {
    const bytes = Uint8Array.of(...encode('gb18030', '名称: 各项工作'), 0x95, 0x32, 0x82, 0x36);
    expect(readAs(bytes)).toEqual({ encoding: 'GB18030', text: '名称: 各项工作𠀀' });
  });
});

describe('what is not certain to be Chinese of GB18030 is not read', () => {
  const others: readonly (readonly [DoubleByte, string])[] = [
    ['big5', '單位: 臺北市政府教育局\n概述: 本年度各項工作依照計畫推動，並持續檢討改進資訊安全管理制度。\n'],
    ['big5', '名稱: 臺灣大學圖書館\n'],
    ['big5', '標題: 關於加強消防安全的報告，請各處室配合辦理\n'],
    ['shift_jis', '組織: 青山市役所総務課\n概要: 今年度の安全管理業務は計画どおりに進められた。\n'],
    ['shift_jis', '名称: 東京都庁\n'],
    ['euc-jp', '概要: 今年度の安全管理業務は計画どおりに進められ、研修を六回実施しました。\n'],
    ['euc-jp', '組織: 国土交通省総務部人事課\n'],
    ['euc-kr', '개요: 올해 안전 관리 업무는 계획대로 진행되었으며 교육을 여섯 번 실시하였다.\n'],
    ['euc-kr', '이름: 부산광역시\n'],
  ];

  it.each(others)('%s: %s', (encoding, text) => {
    expect(readAs(encode(encoding, text))).toBe('not-utf-8');
  });

  it.each(['résumé: été élève où à côté çà et là déjà\n', 'name: Jörg Müßiggänger\n'])(
    'Latin-1: %s',
    (text) => expect(readAs(new Uint8Array(Buffer.from(text, 'latin1')))).toBe('not-utf-8'),
  );

  it('GB18030 in which a byte is damaged', () => {
    const bytes = encode('gb18030', TEXT);
    bytes[bytes.indexOf(0x0a, 12) - 1] = 0xff;
    expect(told(bytes)).toEqual([{ code: 'not-utf-8', args: {}, at: '1:1' }]);
  });

  it('UTF-8 with damaged bytes: the place of the first is told', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...EXAMPLES.filter(([name]) => name !== 'large.yaml')),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(0xff, 0xc4, 0xe4, 0x80)), {
          minLength: 1,
          maxLength: 10,
        }),
        ([, text], damages) => {
          const bytes = new TextEncoder().encode(text);
          for (const [at, byte] of damages) bytes[at % bytes.length] = byte;
          const as = readAs(bytes);
          if (typeof as === 'string') expect(told(bytes)[0]?.args).toEqual({ damaged: 'UTF-8' });
          else expect(as.encoding).toBe('UTF-8');
        },
      ),
      { numRuns: runs(60) },
    );
  });
});

it('UTF-16 is not taken for what merely holds the character NUL', () => {
  expect(told(new TextEncoder().encode('year: 2026\nsubject: a\0b\n')).map(({ code }) => code)).toEqual([
    'forbidden-character',
  ]);
});

it('UTF-16 that is cut off within a character is told', () => {
  const bytes = Buffer.concat([Uint8Array.of(0xff, 0xfe), utf16(TEXT, 'little')]).subarray(0, -1);
  expect(told(bytes)).toEqual([{ code: 'not-utf-8', args: { damaged: 'UTF-16' }, at: '1:1' }]);
});

it('a damaged byte is told in its place', () => {
  const bytes = UTF8.slice();
  bytes[UTF8.indexOf(0xe9)] = 0xff; // the first byte of 青, the first one that is 0xe9
  expect(told(bytes)).toEqual([{ code: 'not-utf-8', args: { damaged: 'UTF-8' }, at: '4:9' }]);
});

it('a file cut off within a character is told at its end', () => {
  const cut = UTF8.subarray(0, UTF8.length - 2);
  expect(told(cut)).toEqual([{ code: 'not-utf-8', args: { damaged: 'UTF-8' }, at: '4:17' }]);
});

it.each([
  ['.docx / .xlsx / .zip', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
  ['.doc / .xls / .wps', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]],
  ['.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
])('%s is no text', (kind, bytes) => {
  expect(told(Uint8Array.from(bytes))).toEqual([{ code: 'not-text', args: { kind }, at: '1:1' }]);
});

it('nor is what is full of control characters', () => {
  expect(told(new TextEncoder().encode('字\u0001\n'.repeat(50)))).toEqual([
    { code: 'not-text', args: { kind: '' }, at: '1:1' },
  ]);
});
