import { type FixedText, fixText, type Judgement } from '../../core/check/fix/fix-text.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { hasByteOrderMark } from '../../core/read/byte-order-mark.ts';
import { decode } from '../../core/read/decode.ts';

/** A file before and after its certain mistakes were mended. */
export interface FixedBytes {
  /** The text before; `fixed.text` is the text after. */
  readonly before: string;
  readonly fixed: FixedText;
  /** The text after, with a byte order mark if the file had one. */
  readonly whole: string;
  /** `whole` in UTF-8; if nothing was mended, the original bytes. */
  readonly bytes: Uint8Array;
  /** Whether the file was not in UTF-8. */
  readonly wasOtherEncoding: boolean;
}

/**
 * Mends the certain mistakes in a file of any encoding.
 *
 * @param judge checks bytes in UTF-8
 * @returns undefined if the bytes are not text
 */
export function fixedBytes(
  file: string,
  bytes: Uint8Array,
  judge: (bytes: Uint8Array) => Judgement,
  selects: (finding: Finding) => boolean,
): FixedBytes | undefined {
  const decoded = decode(file, bytes);
  if (!('text' in decoded)) return undefined;
  const { text } = decoded;
  const fixed = fixText(text, (now) => judge(Buffer.from(now)), selects);
  const mark = hasByteOrderMark(bytes) ? '\ufeff' : '';
  const whole = mark + fixed.text;
  return {
    before: text,
    fixed,
    whole,
    bytes: fixed.text === text ? bytes : Buffer.from(whole),
    wasOtherEncoding: !Buffer.from(mark + text).equals(bytes),
  };
}
