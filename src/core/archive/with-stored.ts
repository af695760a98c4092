import { crc32 } from './crc-32.ts';
import { directoryOf } from './directory.ts';

/**
 * A copy of an archive in which the content of one file is replaced and stored without compression. The place and time
 * of that file, and all other files, stay as they are.
 *
 * @param zip as our packer writes it: no data descriptors, nothing between the files
 * @param name of a file in the archive
 * @throws RangeError if the bytes are no archive, or the archive has no such file
 */
export function withStored(zip: Uint8Array, name: string, content: Uint8Array): Uint8Array {
  const entries = directoryOf(zip);
  const replaced = entries.find((it) => it.name === name);
  if (!replaced) throw new RangeError(`no ${name} in the archive`);
  const pieces: Uint8Array[] = [];
  let length = 0;
  const add = (piece: Uint8Array): number => {
    const at = length;
    pieces.push(piece);
    length += piece.byteLength;
    return at;
  };
  const copyOf = (from: number, to?: number) => new Uint8Array(zip.subarray(from, to));
  const crc = crc32(content);
  /** Writes method 0 (stored), the checksum and the sizes into a header; `from` is the offset of its method field. */
  const storing = (header: Uint8Array, from: number): Uint8Array => {
    const view = new DataView(header.buffer);
    view.setUint16(from, 0, true);
    view.setUint32(from + 6, crc, true);
    view.setUint32(from + 10, content.byteLength, true);
    view.setUint32(from + 14, content.byteLength, true);
    return header;
  };
  const offsets = entries.map((it) => {
    if (it !== replaced) return add(zip.subarray(it.localAt, it.dataAt + it.compressedSize));
    const at = add(storing(copyOf(it.localAt, it.dataAt), 8));
    add(content);
    return at;
  });
  const directoryAt = length;
  const endAt = entries.reduce((end, it) => Math.max(end, centralEnd(zip, it.centralAt)), 0);
  entries.forEach((it, index) => {
    const header = copyOf(it.centralAt, centralEnd(zip, it.centralAt));
    if (it === replaced) storing(header, 10);
    new DataView(header.buffer).setUint32(42, offsets[index] as number, true);
    add(header);
  });
  const end = copyOf(endAt);
  new DataView(end.buffer).setUint32(12, length - directoryAt, true);
  new DataView(end.buffer).setUint32(16, directoryAt, true);
  add(end);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.byteLength;
  }
  return whole;
}

/** Offset of the end of a directory header: behind the name, the extra field and the comment. */
function centralEnd(zip: Uint8Array, at: number): number {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  return (
    at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}
