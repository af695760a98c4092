import { inflateSync } from 'fflate';
import { crc32 } from './crc-32.ts';
import type { ArchiveEntry } from './directory.ts';

/**
 * The unpacked bytes of a file in an archive.
 *
 * @param most the largest size to unpack, in bytes; the size that the archive states is checked, not trusted
 * @throws RangeError if the file is larger, damaged, encrypted, or packed by a method that documents do not use
 */
export function entryBytes(
  zip: Uint8Array,
  { name, isEncrypted, method, crc, compressedSize, size, dataAt }: ArchiveEntry,
  most: number,
): Uint8Array {
  if (isEncrypted) throw new RangeError(`${name} is encrypted`);
  if (size > most) throw new RangeError(`${name} is too large`);
  const packed = zip.subarray(dataAt, dataAt + compressedSize);
  const bytes = method === 0 ? packed : method === 8 ? unpacked(name, packed, size) : undefined;
  if (bytes === undefined) throw new RangeError(`${name} is packed by method ${method}`);
  if (bytes.byteLength !== size || crc32(bytes) !== crc) throw new RangeError(`${name} is damaged`);
  return bytes;
}

/** The most bytes that DEFLATE can make of one byte (RFC 1951): a match of 258 bytes takes two bits. */
const MOST_RATIO = 1032;

/**
 * Unpacks at most one byte more than `size`: that one byte shows that the stated size is false. Never allocates more
 * than the packed bytes can yield.
 */
function unpacked(name: string, packed: Uint8Array, size: number): Uint8Array {
  const room = Math.min(size, packed.byteLength * MOST_RATIO) + 1;
  try {
    return inflateSync(packed, { out: new Uint8Array(room) });
  } catch (error) {
    throw new RangeError(`${name} cannot be unpacked`, { cause: error });
  }
}
