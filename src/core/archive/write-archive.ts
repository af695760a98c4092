import { dosTimeOf } from './with-time.ts';

/** A file of an archive, already deflated; or stored as it is. */
export interface PackedFile {
  readonly name: string;
  readonly crc: number;
  /** In bytes, before it was deflated. */
  readonly size: number;
  readonly deflated: Uint8Array;
  readonly isStored?: boolean;
}

const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;

/** The version of the format that is needed to read it (APPNOTE 4.4.3). */
const VERSION = 20;

const STORED = 0;
const DEFLATED = 8;

/**
 * A zip archive (APPNOTE 4.3). Offsets are those of APPNOTE 4.3.7, 4.3.12 and 4.3.16.
 *
 * @param files in their order; their names are in ASCII
 * @param time of all files, `YYYY-MM-DDTHH:MM:SSZ`; written as it stands, since zip times have no zone
 */
export function writeArchive(files: readonly PackedFile[], time: string): Uint8Array {
  const [dosDate, dosTime] = dosTimeOf(time);
  const names = files.map(({ name }) => new TextEncoder().encode(name));
  const length = files.reduce(
    (sum, { deflated }, index) =>
      sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * (names[index] as Uint8Array).byteLength + deflated.byteLength,
    END_LENGTH,
  );
  const zip = new Uint8Array(length);
  const view = new DataView(zip.buffer);
  let at = 0;
  const common = ({ crc, size, deflated, isStored }: PackedFile, name: Uint8Array) => {
    view.setUint16(at, VERSION, true);
    view.setUint16(at + 4, isStored ? STORED : DEFLATED, true);
    view.setUint16(at + 6, dosTime, true);
    view.setUint16(at + 8, dosDate, true);
    view.setUint32(at + 10, crc, true);
    view.setUint32(at + 14, deflated.byteLength, true);
    view.setUint32(at + 18, size, true);
    view.setUint16(at + 22, name.byteLength, true);
  };
  const offsets = files.map((file, index) => {
    const name = names[index] as Uint8Array;
    const offset = at;
    view.setUint32(at, 0x04034b50, true);
    at += 4;
    common(file, name);
    at = offset + LOCAL_LENGTH;
    zip.set(name, at);
    zip.set(file.deflated, at + name.byteLength);
    at += name.byteLength + file.deflated.byteLength;
    return offset;
  });
  const directoryAt = at;
  for (const [index, file] of files.entries()) {
    const name = names[index] as Uint8Array;
    const entryAt = at;
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    at += 6;
    common(file, name);
    view.setUint32(entryAt + 42, offsets[index] as number, true);
    zip.set(name, entryAt + CENTRAL_LENGTH);
    at = entryAt + CENTRAL_LENGTH + name.byteLength;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, files.length, true);
  view.setUint16(at + 10, files.length, true);
  view.setUint32(at + 12, at - directoryAt, true);
  view.setUint32(at + 16, directoryAt, true);
  return zip;
}
