import { finding } from '../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../model/diagnostic.ts';
import {
  decodedAs,
  gb18030,
  isDamagedUtf8,
  kindOf,
  placeOfDamage,
  utf16ByMark,
  utf16WithoutMark,
} from './encoding.ts';
import { MAX_BYTES } from './limits.ts';

/**
 * The text of a file, with a finding about its encoding if there is one; or the finding that says why there is no text.
 */
export type DecodedText =
  | { readonly text: string; readonly notice?: Finding }
  | { readonly finding: Finding };

/**
 * The text of a file, without its byte order mark. It reads UTF-8, and the other encodings in which Chinese editors on
 * Windows save, if the encoding is certain. Lines and columns are counted in the text, not in the bytes.
 *
 * @param file the name for findings
 */
export function decode(file: string, bytes: Uint8Array): DecodedText {
  const decoded = decodeBytes(file, bytes);
  return 'text' in decoded ? { ...decoded, text: withLineFeeds(decoded.text) } : decoded;
}

/** Old Macintosh files end their lines with a carriage return alone; here it becomes a line feed. No offset changes. */
const withLineFeeds = (text: string): string => (text.includes('\n') ? text : text.replaceAll('\r', '\n'));

function decodeBytes(file: string, bytes: Uint8Array): DecodedText {
  const at = { file, range: FILE_START };
  if (bytes.byteLength > MAX_BYTES) {
    const megabytes = (it: number) => Math.ceil(it / 1024 / 1024);
    const args = { size: megabytes(bytes.byteLength), limit: megabytes(MAX_BYTES) };
    return { finding: finding('file-too-large', at, args) };
  }
  const kind = kindOf(bytes);
  if (kind !== undefined) return { finding: finding('not-text', at, { kind }) };

  const other = (encoding: string, text: string): DecodedText => ({
    text,
    notice: finding('other-encoding', at, { encoding }),
  });
  const marked = utf16ByMark(bytes);
  if (marked) {
    const text = decodedAs(marked, bytes);
    return text === undefined
      ? { finding: finding('not-utf-8', at, { damaged: 'UTF-16' }) }
      : other('UTF-16', text);
  }
  const utf8 = decodedAs('utf-8', bytes);
  if (utf8 !== undefined && !utf8.includes('\0')) return { text: utf8 };
  const utf16 = bytes.includes(0) ? utf16WithoutMark(bytes) : undefined;
  if (utf16 !== undefined) return other('UTF-16', utf16);
  if (utf8 !== undefined) return { text: utf8 };
  const gb = gb18030(bytes);
  if (gb !== undefined) return other('GB18030', gb);
  return isDamagedUtf8(bytes)
    ? { finding: finding('not-utf-8', { file, range: placeOfDamage(bytes) }, { damaged: 'UTF-8' }) }
    : { finding: finding('not-utf-8', at, {}) };
}
