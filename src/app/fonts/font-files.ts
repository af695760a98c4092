import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { type FontFile, FontProblem } from '../../core/font/font-file.ts';
import { type Blocks, inBlocks } from '../../core/font/in-blocks.ts';

/** A glyph is read in parts of some ten bytes: each by itself would be a call of the system. 4 MiB are kept of a font. */
const BLOCKS: Blocks = { length: 4096, most: 1024 };

/**
 * Opens a font file, of which only what is asked for is read. It stays open as long as the process: a batch draws a
 * thousand documents with the same few.
 *
 * @throws FontProblem where it cannot be opened, or is no file
 */
export function openFontFile(path: string): FontFile & { close(): void } {
  const descriptor = attempt(() => openSync(path, 'r'));
  const close = (): void => closeSync(descriptor);
  const status = fstatSync(descriptor);
  if (!status.isFile()) {
    close();
    throw new FontProblem('it is no file');
  }
  const read = (from: number, length: number): Uint8Array => {
    const bytes = new Uint8Array(Math.max(0, Math.min(length, status.size - from)));
    let end = 0;
    for (let more = 1; more > 0 && end < bytes.byteLength; end += more)
      more = attempt(() => readSync(descriptor, bytes, end, bytes.byteLength - end, from + end));
    return bytes.subarray(0, end);
  };
  const inShort = inBlocks(status.size, BLOCKS, read);
  return {
    size: status.size,
    close,
    read: (from, length) => (length > BLOCKS.length ? read : inShort.read)(from, length),
  };
}

function attempt<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw new FontProblem((error as NodeJS.ErrnoException).code ?? 'it cannot be read');
  }
}
