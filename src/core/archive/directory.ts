const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/** The length of the end record without its comment, and of the longest comment, in bytes (APPNOTE 4.3.16). */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/** One file of an archive, as the archive's directory describes it. */
export interface ArchiveEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0: stored; 8: deflated. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Offset of its header in the directory. */
  readonly centralAt: number;
  /** Offset of its local header, in front of the data. */
  readonly localAt: number;
  /** Offset of its data. */
  readonly dataAt: number;
}

/**
 * The files that the directory of a zip archive lists, in its order. Nothing is unpacked: the libraries unpack all parts
 * at once and take the sizes on trust, and these files come from anybody. So a part is read when it is asked for
 * (`entry-bytes.ts`), never larger than is asked for, and whether a document was edited is told by its directory alone.
 * The offsets in the code are those of APPNOTE 4.3.7, 4.3.12 and 4.3.16.
 *
 * @throws RangeError if the bytes are no zip archive, or one that needs ZIP64 records, which no document has
 */
export function directoryOf(zip: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endOf(view);
  const entries: ArchiveEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new RangeError('no zip directory entry');
    const nameLength = view.getUint16(at + 28, true);
    const localAt = view.getUint32(at + 42, true);
    if (view.getUint32(localAt, true) !== LOCAL_HEADER) throw new RangeError('no zip entry');
    const compressedSize = view.getUint32(at + 20, true);
    const dataAt = localAt + 30 + view.getUint16(localAt + 26, true) + view.getUint16(localAt + 28, true);
    if (dataAt + compressedSize > zip.byteLength) throw new RangeError('a zip entry is cut off');
    entries.push({
      name: new TextDecoder().decode(zip.subarray(at + 46, at + 46 + nameLength)),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      compressedSize,
      size: view.getUint32(at + 24, true),
      centralAt: at,
      localAt,
      dataAt,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Offset of the end record. It is searched from the end, because a comment may follow it. */
function endOf(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  throw new RangeError('not a zip archive');
}
