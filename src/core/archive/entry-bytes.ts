import { inflateRawSync } from 'node:zlib';
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
  const bytes = method === 0 ? packed : method === 8 ? unpacked(name, packed, most) : undefined;
  if (bytes === undefined) throw new RangeError(`${name} is packed by method ${method}`);
  if (bytes.byteLength !== size || crc32(bytes) !== crc) throw new RangeError(`${name} is damaged`);
  return bytes;
}

function unpacked(name: string, packed: Uint8Array, most: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) });
  } catch (error) {
    throw new RangeError(`${name} cannot be unpacked`, { cause: error });
  }
}
