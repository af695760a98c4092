import type { Range } from '../model/diagnostic.ts';
import { countHan, makesSense } from './common-characters.ts';

/** The first bytes of files that people mistake for the text in them. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['.docx / .xlsx / .zip', [0x50, 0x4b, 0x03, 0x04]],
  ['.doc / .xls / .wps', [0xd0, 0xcf, 0x11, 0xe0]],
  ['.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** The usual file extensions of a known binary format, if the bytes begin like one. */
export function kindOf(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0];
}

/** The bytes decoded in an encoding, without a byte order mark; undefined if some bytes are not valid in it. */
export function decodedAs(
  encoding: 'utf-8' | 'gb18030' | 'utf-16le' | 'utf-16be',
  bytes: Uint8Array,
): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The byte order given by the mark at the beginning. */
export function utf16ByMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/**
 * The text of UTF-16 without a mark. It is recognised by the zero bytes of its ASCII letters, which are mostly at odd
 * or mostly at even offsets, and by the text that results. Undefined if it is not certain.
 */
export function utf16WithoutMark(bytes: Uint8Array): string | undefined {
  const zeros = [0, 0];
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (even === odd) return undefined;
  const text = decodedAs(odd > even ? 'utf-16le' : 'utf-16be', bytes);
  if (text === undefined || text.includes('\0')) return undefined;
  const count = countHan(text);
  const known = count.han + (text.match(ASCII_OR_MARK)?.length ?? 0);
  return known >= text.length * LEAST_KNOWN && makesSense(count) ? text : undefined;
}

/** The other characters that Chinese writers type: ASCII, and general, Chinese and full-width marks. */
const ASCII_OR_MARK = /[\t\n\r -~\u00b7\u2010-\u203f\u3000-\u301f\uff00-\uff65]/g;
const LEAST_KNOWN = 0.95;

/**
 * The text of GB18030, or of GBK and GB2312, which are subsets of it. Nearly any bytes are valid GB18030, so the result
 * must look like written Chinese: most characters from the first level of GB 2312 (the usual 3,755) and its marks, and
 * many of the commonest ones. Big5, Shift-JIS, EUC and European encodings, decoded with this table, give rare
 * characters, kana or private-use characters instead.
 *
 * @returns undefined if it is not certain
 */
export function gb18030(bytes: Uint8Array): string | undefined {
  let usual = 0;
  let all = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead < 0x80) continue;
    const trail = bytes[++at] ?? 0;
    if (trail < 0x40) at += 2;
    all++;
    const isMark = lead >= 0xa1 && lead <= 0xa3;
    if (trail >= 0xa1 && (isMark || (lead >= 0xb0 && lead <= 0xd7))) usual++;
  }
  if (all === 0 || usual < all * LEAST_USUAL) return undefined;
  const text = decodedAs('gb18030', bytes);
  if (text === undefined) return undefined;
  const count = countHan(text);
  return count.han > 0 && makesSense(count) ? text : undefined;
}

/** Not higher: names of people and places hold rare characters, and a short file may hold little else. */
const LEAST_USUAL = 0.75;

/** Whether bytes that are not valid UTF-8 are damaged UTF-8: most of their characters are whole. */
export function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.split('\ufffd').length - 1;
  const whole = lenient.replace(/[\0-\x7f\ufffd]/g, '').length;
  return broken * 2 < whole;
}

/** The position of the first byte that is not valid UTF-8. */
export function placeOfDamage(bytes: Uint8Array): Range {
  let sound = 0;
  let damaged = bytes.length;
  while (damaged - sound > 1) {
    const middle = (sound + damaged) >> 1;
    if (isSound(bytes.subarray(0, middle))) sound = middle;
    else damaged = middle;
  }
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, sound), { stream: true });
  const line = before.split('\n').length;
  const column = before.length - before.lastIndexOf('\n');
  return { start: { line, column }, end: { line, column: column + 1 } };
}

/** Whether the bytes are UTF-8; a character cut off at their end is allowed. */
function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
