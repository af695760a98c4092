import type { Range } from '../model/diagnostic.ts';

/** How the files begin that people take for the text they hold. */
const SIGNATURES: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['.docx / .xlsx / .zip', [0x50, 0x4b, 0x03, 0x04]],
  ['.doc / .xls / .wps', [0xd0, 0xcf, 0x11, 0xe0]],
  ['.pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
];

/** What the bytes are where they are known to be no text: the usual file names of its kind. */
export function kindOf(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0];
}

/** Whether the bytes are UTF-16: by the mark at its beginning, or by the zeros beside each letter of ASCII. */
export function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return zerosOf(bytes) > bytes.length * MOST_ZEROS;
}

/** The share of zero bytes from which on a file is taken for UTF-16 rather than for one that holds NUL characters. */
const MOST_ZEROS = 0.2;

/**
 * What encoding bytes that are not UTF-8 are likely to be in: a guess for the hint, not for reading.
 *
 * @returns empty where nothing is likely, as in a file of UTF-8 that is damaged here and there
 */
export function encodingOf(bytes: Uint8Array): string {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const broken = lenient.split('\ufffd').length - 1;
  const whole = lenient.replace(/[\0-\x7f\ufffd]/g, '').length;
  if (broken * 10 < whole) return '';
  if (zerosOf(bytes) > 0) return 'UTF-16';
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return 'GBK（GB18030）';
  } catch {
    return '';
  }
}

/** Where bytes stop being UTF-8. */
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

/** Whether the bytes are UTF-8, but for a character that may be cut off at their end. */
function isSound(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function zerosOf(bytes: Uint8Array): number {
  let zeros = 0;
  for (const byte of bytes) if (byte === 0) zeros++;
  return zeros;
}
