import { finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { hasByteOrderMark } from '../../core/read/byte-order-mark.ts';
import { readBytes } from '../files/read-bytes.ts';
import { writeWhole } from '../write/write-file.ts';

/** A file to change: its path, its present bytes, and its text before and after the change. */
export interface ChangedFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly before: string;
  readonly after: string;
}

/** The bytes of the new text; a byte order mark is kept. */
export const bytesOf = ({ bytes, after }: ChangedFile): Buffer =>
  Buffer.from(hasByteOrderMark(bytes) ? `\ufeff${after}` : after);

/**
 * Writes a changed file, whole or not at all.
 *
 * @returns why it was not written: for example, somebody saved the file in an editor in the meantime
 */
export async function writeChanged(changed: ChangedFile): Promise<Finding | undefined> {
  const { file } = changed;
  const { bytes: now } = await readBytes(file);
  const isSame = now !== undefined && Buffer.compare(now, changed.bytes) === 0;
  return isSame
    ? writeWhole(file, bytesOf(changed))
    : finding('changed-meanwhile', { file, range: FILE_START }, { file });
}
