import { directoryOf } from './directory.ts';

/**
 * Gives every entry of a zip archive the same time, in place: the packer writes the clock into each. Offsets are those
 * of the ZIP file format (APPNOTE 4.3.7, 4.3.12; the time's form, 4.4.6).
 *
 * @param zip an archive as the packer writes it
 * @param time `YYYY-MM-DDTHH:MM:SSZ`; written as it stands, since zip times have no zone
 * @throws RangeError where the bytes are no such archive
 */
export function withTime(zip: Uint8Array, time: string): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const [dosDate, dosTime] = dosTimeOf(time);
  for (const { centralAt, localAt } of directoryOf(zip)) {
    view.setUint16(centralAt + 12, dosTime, true);
    view.setUint16(centralAt + 14, dosDate, true);
    view.setUint16(localAt + 10, dosTime, true);
    view.setUint16(localAt + 12, dosDate, true);
  }
  return zip;
}

/** Date and time as MS-DOS packs them; the earliest it knows is 1980, the latest 2107. */
export function dosTimeOf(time: string): [number, number] {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = (time.match(/\d+/g) ?? []).map(
    Number,
  );
  if (year < 1980 || year > 2107)
    return dosTimeOf(year < 1980 ? '1980-01-01T00:00:00Z' : '2107-12-31T00:00:00Z');
  return [((year - 1980) << 9) | (month << 5) | day, (hour << 11) | (minute << 5) | (second >> 1)];
}
