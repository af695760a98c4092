import { createHash } from 'node:crypto';
import { type Entries, objectsOf, type Span, stringsIn } from './objects.ts';

/**
 * A PDF without the moment of its making: LibreOffice writes the clock and a fresh identifier into it. Each is replaced
 * by one as long that comes from the .docx, its time and its digest, so that no offset in the file moves and the same
 * .docx gives the same bytes. They are found where the file's structure has them, the trailer, the document information
 * and the metadata: elsewhere, what looks like an identifier is text.
 *
 * @param pdf as LibreOffice wrote it
 * @param docx what it was drawn from
 */
export function withFixedTimes(pdf: Uint8Array, docx: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = objectsOf(text);
  if (!objects) return pdf;
  const { trailer, referred } = objects;
  const digest = createHash('md5').update(docx).digest('hex').toUpperCase();
  const made = timeOf(docx);
  const fixed = Buffer.from(pdf);
  const replace = ({ from, to }: Span, with_: (text: string) => string) => {
    const written = with_(text.slice(from, to));
    if (written.length === to - from) fixed.write(written, from, 'latin1');
  };
  for (const identifier of [...stringsIn(text, trailer.get('ID')), ...valuesOf(trailer, ['DocChecksum'])])
    replace(identifier, (it) => withDigest(it, digest));
  for (const time of valuesOf(referred(trailer.get('Info')), ['CreationDate', 'ModDate']))
    replace(time, (it) => it.replace(/^\(D:\d{14}(.*)\)$/s, (_, zone) => `(D:${made}${zoneLike(zone)})`));
  const metadata = streamOf(text, referred(referred(trailer.get('Root'))?.get('Metadata')));
  if (metadata) replace(metadata, (it) => withFixedMetadata(it, made, digest));
  return fixed;
}

const valuesOf = (entries: Entries | undefined, names: readonly string[]): Span[] =>
  names.flatMap((name) => entries?.get(name) ?? []);

/** What a stream holds that is written plainly, as metadata are; its dictionary's last value stands before it. */
function streamOf(text: string, entries: Entries | undefined): Span | undefined {
  if (!entries || entries.has('Filter')) return undefined;
  const behind = Math.max(...[...entries.values()].map(({ to }) => to));
  const head = /\s*>>\s*stream\r?\n/y;
  head.lastIndex = behind;
  if (!head.test(text)) return undefined;
  const to = text.indexOf('endstream', head.lastIndex);
  return to < 0 ? undefined : { from: head.lastIndex, to };
}

/** XMP: its times, and identifiers where it has any. What a person wrote stands in it with `&lt;` for `<`. */
const withFixedMetadata = (xmp: string, made: string, digest: string): string =>
  xmp
    .replace(/(<xmp:(?:Create|Modify|Metadata)Date>)([^<]*)/g, (_, tag: string, time: string) => {
      const digits = [...made];
      return (
        tag +
        time
          .replace(/[+-]/g, (it, at: number) => (at > 9 ? '+' : it))
          .replace(/\d/g, () => digits.shift() ?? '0')
      );
    })
    .replace(
      /(<xmpMM:(?:Document|Instance)ID>)([^<]*)/g,
      (_, tag: string, id: string) => tag + withDigest(id, digest),
    );

/** The last of its hexadecimal digits, as many as the digest has, are the digest's. */
function withDigest(identifier: string, digest: string): string {
  const digits = [...digest];
  return [...identifier]
    .reverse()
    .map((it) => (/[0-9A-Fa-f]/.test(it) ? (digits.pop() ?? it) : it))
    .reverse()
    .join('');
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
