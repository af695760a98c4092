import { finding } from '../diagnostics/finding.ts';
import { FILE_START, type Finding } from '../model/diagnostic.ts';
import { MAX_BYTES } from './limits.ts';

/**
 * The text of a file in UTF-8, without its byte order mark.
 *
 * @param file the name for findings
 */
export function decode(file: string, bytes: Uint8Array): { text?: string; finding?: Finding } {
  const at = { file, range: FILE_START };
  if (bytes.byteLength > MAX_BYTES) {
    const megabytes = (it: number) => Math.ceil(it / 1024 / 1024);
    return { finding: finding('file-too-large', at, { size: megabytes(bytes.byteLength), limit: megabytes(MAX_BYTES) }) };
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { finding: finding('not-utf-8', at, { encoding: encodingOf(bytes) }) };
  }
}

/** What the bytes are likely to be, where they are not UTF-8: a guess for the hint, not for reading. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  try {
    new TextDecoder('gb18030', { fatal: true }).decode(bytes);
    return 'GBK（GB18030）';
  } catch {
    return '';
  }
}
