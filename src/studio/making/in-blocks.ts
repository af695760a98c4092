import type { FontFile } from '../../core/font/font-file.ts';

/** How much is read at a time, in bytes: most of a Chinese font is never looked at. */
const BLOCK = 256 * 1024;

/**
 * A font file that is read block by block, each once.
 *
 * @param size of the file, in bytes
 * @param block reads a part of it
 */
export function inBlocks(size: number, block: (from: number, length: number) => Uint8Array): FontFile {
  const blocks = new Map<number, Uint8Array>();
  const blockAt = (number: number): Uint8Array => {
    const known = blocks.get(number);
    if (known) return known;
    const from = number * BLOCK;
    const read = block(from, Math.min(BLOCK, size - from));
    blocks.set(number, read);
    return read;
  };
  return {
    size,
    read(from, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)));
      for (let at = 0; at < bytes.length; ) {
        const number = Math.floor((from + at) / BLOCK);
        const part = blockAt(number).subarray(from + at - number * BLOCK);
        if (part.length === 0) return bytes.subarray(0, at);
        bytes.set(part.subarray(0, bytes.length - at), at);
        at += part.length;
      }
      return bytes;
    },
  };
}
