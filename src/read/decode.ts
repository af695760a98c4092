import { finding } from '../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../model/diagnostic.ts';
import { encodingOf, isUtf16, kindOf, placeOfDamage } from './encoding.ts';
import { MAX_BYTES } from './limits.ts';

/** The text of a file, or why it has none. */
export type Decoded = { readonly text: string } | { readonly finding: Finding };

/**
 * The text of a file in UTF-8, without its byte order mark.
 *
 * @param file the name for findings
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const at = { file, range: FILE_START };
  if (bytes.byteLength > MAX_BYTES) {
    const megabytes = (it: number) => Math.ceil(it / 1024 / 1024);
    const args = { size: megabytes(bytes.byteLength), limit: megabytes(MAX_BYTES) };
    return { finding: finding('file-too-large', at, args) };
  }
  const kind = kindOf(bytes);
  if (kind !== undefined) return { finding: finding('not-text', at, { kind }) };
  if (isUtf16(bytes)) return { finding: finding('not-utf-8', at, { encoding: 'UTF-16' }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    const encoding = encodingOf(bytes);
    const range = encoding === '' ? placeOfDamage(bytes) : FILE_START;
    return { finding: finding('not-utf-8', { file, range }, { encoding }) };
  }
}
