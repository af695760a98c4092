import { createHash } from 'node:crypto';

/**
 * A PDF without the moment of its making: LibreOffice writes the clock into `/CreationDate` and a fresh identifier into
 * `/ID` and `/DocChecksum`. Each is replaced by one as long that comes from the .docx, its time and its digest, so that
 * no offset in the file moves and the same .docx gives the same bytes.
 *
 * @param pdf as LibreOffice wrote it
 * @param docx what it was drawn from
 */
export function withFixedTimes(pdf: Uint8Array, docx: Uint8Array): Uint8Array {
  const digest = createHash('md5').update(docx).digest('hex').toUpperCase();
  const made = timeOf(docx);
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const fixed = text
    .replace(
      /(\/(?:CreationDate|ModDate)\s*\(D:)(\d{14})([^)]*)\)/g,
      (_all, key: string, _time: string, zone: string) => `${key}${made}${zoneLike(zone)})`,
    )
    .replace(/<[0-9A-F]{32}>/g, `<${digest}>`)
    .replace(/(\/DocChecksum\s*\/)[0-9A-F]{32}/g, `$1${digest}`);
  return Buffer.from(fixed, 'latin1');
}

/** `YYYYMMDDHHMMSS`, from the MS-DOS time of the archive's first entry (ZIP APPNOTE 4.4.6). */
function timeOf(zip: Uint8Array): string {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const time = view.getUint16(10, true);
  const date = view.getUint16(12, true);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${1980 + (date >> 9)}${two((date >> 5) & 15)}${two(date & 31)}`;
  return `${day}${two(time >> 11)}${two((time >> 5) & 63)}${two((time & 31) * 2)}`;
}

/** `Z` or `+08'00'`, as long as it was. */
function zoneLike(zone: string): string {
  return zone.replace(/\d/g, '0').replace('-', '+');
}
