import { expect, it } from 'vitest';
import { unitKeys } from '../../src/generated/keys.ts';
import { read } from '../../src/read/read.ts';

const TEXT = 'year: 2026\nsubject: 网络意识形态\norganisation:\n  name: 青山市文化和旅游局\n';
const UTF8 = new TextEncoder().encode(TEXT);

const told = (bytes: Uint8Array) =>
  read('org.yaml', bytes, unitKeys).findings.map(({ code, args, range: { start } }) => ({
    code,
    args,
    at: `${start.line}:${start.column}`,
  }));

it('UTF-8 is read with a byte order mark and without', () => {
  expect(told(UTF8)).toEqual([]);
  expect(told(Uint8Array.of(0xef, 0xbb, 0xbf, ...UTF8))).toEqual([]);
});

it('GB18030 is told by name', () => {
  const [nian, du] = [
    [0xc4, 0xea],
    [0xb6, 0xc8],
  ];
  expect(told(Uint8Array.of(...(nian ?? []), ...(du ?? []), 0x3a, 0x20, 0x31))).toEqual([
    { code: 'not-utf-8', args: { encoding: 'GBK（GB18030）' }, at: '1:1' },
  ]);
});

const utf16 = { code: 'not-utf-8', args: { encoding: 'UTF-16' }, at: '1:1' };

it('UTF-16 is told by name, with its mark and without, in either order', () => {
  const little = new Uint8Array(Buffer.from(TEXT, 'utf16le'));
  const big = new Uint8Array(Buffer.from(TEXT, 'utf16le').swap16());
  expect(told(little)).toEqual([utf16]);
  expect(told(big)).toEqual([utf16]);
  expect(told(Uint8Array.of(0xff, 0xfe, ...little))).toEqual([utf16]);
  expect(told(Uint8Array.of(0xfe, 0xff, ...big))).toEqual([utf16]);
});

it('a damaged byte is told in its place', () => {
  const bytes = UTF8.slice();
  bytes[UTF8.indexOf(0xe9)] = 0xff; // the first byte of 青, the first that begins by 0xe9
  expect(told(bytes)).toEqual([{ code: 'not-utf-8', args: { encoding: '' }, at: '4:9' }]);
});

it('a file cut off within a character is told at its end', () => {
  const cut = UTF8.subarray(0, UTF8.length - 2);
  expect(told(cut)).toEqual([{ code: 'not-utf-8', args: { encoding: '' }, at: '4:17' }]);
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
