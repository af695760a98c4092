import type { FontFile } from './font-file.ts';

/** How a font file is read in blocks. */
export interface Blocks {
  /** Of a block, in bytes. */
  readonly length: number;
  /** So many are kept at a time. */
  readonly most: number;
}

/**
 * A font file that is read block by block: most of a Chinese font is never looked at, and what is looked at, such as the
 * subroutines of its outlines, time and again.
 *
 * @param size of the file, in bytes
 * @param block reads a part of it
 */
export function inBlocks(
  size: number,
  { length: whole, most }: Blocks,
  block: (from: number, length: number) => Uint8Array,
): FontFile {
  const blocks = new Map<number, Uint8Array>();
  const blockAt = (number: number): Uint8Array => {
    const known = blocks.get(number);
    if (known) return known;
    const from = number * whole;
    const read = block(from, Math.min(whole, size - from));
    if (blocks.size >= most) blocks.clear();
    blocks.set(number, read);
    return read;
  };
  return {
    size,
    read(from, length) {
      const bytes = new Uint8Array(Math.max(0, Math.min(length, size - from)));
      for (let at = 0; at < bytes.length; ) {
        const number = Math.floor((from + at) / whole);
        const part = blockAt(number).subarray(from + at - number * whole);
        if (part.length === 0) return bytes.subarray(0, at);
        bytes.set(part.subarray(0, bytes.length - at), at);
        at += part.length;
      }
      return bytes;
    },
  };
}
