import { type Code, finding } from '../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';

/** The diagnostic code for each error of the system. For a file that is open in Word, Windows gives EBUSY or EPERM. */
const CODES: Readonly<Record<string, Code>> = {
  EBUSY: 'file-in-use',
  ETXTBSY: 'file-in-use',
  EACCES: 'folder-read-only',
  EROFS: 'folder-read-only',
  EPERM: process.platform === 'win32' ? 'file-in-use' : 'folder-read-only',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EISDIR: 'is-a-folder',
};

/**
 * The finding for an error of writing `path`.
 *
 * @param error an error of `node:fs`
 * @throws the error itself if it is not an error of the system, but of the program
 */
export function writeFailure(path: string, error: unknown): Finding {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (reason === undefined || !/^E[A-Z0-9]+$/.test(reason)) throw error;
  const at = { file: path, range: FILE_START };
  const code = CODES[reason];
  return code === undefined
    ? finding('write-failed', at, { file: path, reason })
    : finding(code as 'disk-full', at, { file: path });
}
