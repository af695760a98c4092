const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;

/**
 * Gives every entry of a zip archive the same time, in place: the packer writes the clock into each. Offsets are those
 * of the ZIP file format (APPNOTE 4.3.7, 4.3.12, 4.3.16; the time's form, 4.4.6).
 *
 * @param zip an archive without a comment or ZIP64 records, as the packer writes it
 * @param time `YYYY-MM-DDTHH:MM:SSZ`; written as it stands, since zip times have no zone
 * @throws RangeError where the bytes are no such archive
 */
export function withTime(zip: Uint8Array, time: string): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const [dosDate, dosTime] = dosTimeOf(time);
  const end = zip.byteLength - 22;
  if (end < 0 || view.getUint32(end, true) !== END_OF_DIRECTORY) throw new RangeError('not a zip archive');
  let at = view.getUint32(end + 16, true);
  for (let entries = view.getUint16(end + 10, true); entries > 0; entries--) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new RangeError('no zip directory entry');
    view.setUint16(at + 12, dosTime, true);
    view.setUint16(at + 14, dosDate, true);
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_HEADER) throw new RangeError('no zip entry');
    view.setUint16(local + 10, dosTime, true);
    view.setUint16(local + 12, dosDate, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}

/** Date and time as MS-DOS packs them; the earliest it knows is 1980, the latest 2107. */
function dosTimeOf(time: string): [number, number] {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (time.match(/\d+/g) ?? []).map(
    Number,
  );
  if (year < 1980 || year > 2107)
    return dosTimeOf(year < 1980 ? '1980-01-01T00:00:00Z' : '2107-12-31T00:00:00Z');
  return [((year - 1980) << 9) | (month << 5) | day, (hour << 11) | (minute << 5) | (second >> 1)];
}
