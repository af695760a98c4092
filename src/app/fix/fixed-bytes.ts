import { type Fixed, fixText, type Judgement } from '../../core/check/fix/fix-text.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { hasByteOrderMark } from '../../core/read/byte-order-mark.ts';
import { decode } from '../../core/read/decode.ts';

/** A file's bytes before and after what is sure in it was put right. */
export interface FixedBytes {
  /** The text before; `fixed.text` is that after. */
  readonly before: string;
  readonly fixed: Fixed;
  /** The text after as the file is to hold it: with a byte order mark where it had one. */
  readonly whole: string;
  /** The same in UTF-8; where nothing was mended, the bytes that were given. */
  readonly bytes: Uint8Array;
  /** Whether the file was in another encoding than UTF-8. */
  readonly wasOtherEncoding: boolean;
}

/**
 * Puts right what is sure in a file, whatever its encoding.
 *
 * @param judge what the check says of these bytes, which are UTF-8
 * @returns undefined where the bytes are no text
 */
export function fixedBytes(
  file: string,
  given: Uint8Array,
  judge: (bytes: Uint8Array) => Judgement,
  selects: (finding: Finding) => boolean,
): FixedBytes | undefined {
  const decoded = decode(file, given);
  if (!('text' in decoded)) return undefined;
  const { text } = decoded;
  const fixed = fixText(text, (now) => judge(Buffer.from(now)), selects);
  const mark = hasByteOrderMark(given) ? '\ufeff' : '';
  const whole = mark + fixed.text;
  return {
    before: text,
    fixed,
    whole,
    bytes: fixed.text === text ? given : Buffer.from(whole),
    wasOtherEncoding: !Buffer.from(mark + text).equals(given),
  };
}
