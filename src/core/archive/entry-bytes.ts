import { inflateSync } from 'fflate';
import { crc32 } from './crc-32.ts';
import type { ArchiveEntry } from './directory.ts';

/**
 * What a file of an archive holds.
 *
 * @param most how many bytes it may be unpacked; what the archive says of the size is not relied upon
 * @throws RangeError where it is larger, damaged, encrypted, or packed in a way that documents are not
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

/** How many bytes DEFLATE can make of one (RFC 1951): 258 of two bits. */
const MOST_RATIO = 1032;

/** At most a byte more than `size`: then the archive does not say what it holds. Room is taken for no more than can come. */
function unpacked(name: string, packed: Uint8Array, size: number): Uint8Array {
  const room = Math.min(size, packed.byteLength * MOST_RATIO) + 1;
  try {
    return inflateSync(packed, { out: new Uint8Array(room) });
  } catch (error) {
    throw new RangeError(`${name} cannot be unpacked`, { cause: error });
  }
}
