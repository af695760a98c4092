import { createHash } from 'node:crypto';
import { type ByteSpan, type Entries, objectsOf, stringsIn } from './objects.ts';

/**
 * Replaces the time and the random identifiers that LibreOffice writes into a PDF by ones made from the .docx, so that
 * the same .docx gives the same bytes. Replacements have the same length, so that no offset in the file changes. Only
 * the trailer, the document information and the metadata are touched: elsewhere, what looks like an identifier is text.
 *
 * @param pdf as LibreOffice wrote it
 * @param docx the .docx that it was drawn from
 */
export function withFixedTimes(pdf: Uint8Array, docx: Uint8Array): Uint8Array {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const objects = objectsOf(text);
  if (!objects) return pdf;
  const { trailer, referred } = objects;
  const digest = createHash('md5').update(docx).digest('hex').toUpperCase();
  const moment = timeOf(docx);
  const fixed = Buffer.from(pdf);
  const replace = ({ from, to }: ByteSpan, with_: (text: string) => string) => {
    const written = with_(text.slice(from, to));
    if (written.length === to - from) fixed.write(written, from, 'latin1');
  };
  for (const identifier of [...stringsIn(text, trailer.get('ID')), ...valuesOf(trailer, ['DocChecksum'])])
    replace(identifier, (it) => withDigest(it, digest));
  for (const time of valuesOf(referred(trailer.get('Info')), ['CreationDate', 'ModDate']))
    replace(time, (it) => it.replace(/^\(D:\d{14}(.*)\)$/s, (_, zone) => `(D:${moment}${zoneLike(zone)})`));
  const metadata = streamOf(text, referred(referred(trailer.get('Root'))?.get('Metadata')));
  if (metadata) replace(metadata, (it) => withFixedMetadata(it, moment, digest));
  return fixed;
}

const valuesOf = (entries: Entries | undefined, names: readonly string[]): ByteSpan[] =>
  names.flatMap((name) => entries?.get(name) ?? []);

/** The content of an uncompressed stream, as metadata are. The stream starts after the last value of its dictionary. */
function streamOf(text: string, entries: Entries | undefined): ByteSpan | undefined {
  if (!entries || entries.has('Filter')) return undefined;
  const behind = Math.max(...[...entries.values()].map(({ to }) => to));
  const head = /\s*>>\s*stream\r?\n/y;
  head.lastIndex = behind;
  if (!head.test(text)) return undefined;
  const to = text.indexOf('endstream', head.lastIndex);
  return to < 0 ? undefined : { from: head.lastIndex, to };
}

/**
 * Replaces the times and identifiers of XMP metadata. Text that a person wrote cannot match, because it has `&lt;` for
 * `<`.
 */
const withFixedMetadata = (xmp: string, createdAt: string, digest: string): string =>
  xmp
    .replace(/(<xmp:(?:Create|Modify|Metadata)Date>)([^<]*)/g, (_, tag: string, time: string) => {
      const digits = [...createdAt];
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

/** Replaces the last hexadecimal digits of an identifier by those of the digest. */
function withDigest(identifier: string, digest: string): string {
  const digits = [...digest];
  return [...identifier]
    .reverse()
    .map((it) => (/[0-9A-Fa-f]/.test(it) ? (digits.pop() ?? it) : it))
    .reverse()
    .join('');
}

/** The time `YYYYMMDDHHMMSS` of a zip's first entry, from its MS-DOS time (ZIP APPNOTE 4.4.6). */
function timeOf(zip: Uint8Array): string {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const time = view.getUint16(10, true);
  const date = view.getUint16(12, true);
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${1980 + (date >> 9)}${two((date >> 5) & 15)}${two(date & 31)}`;
  return `${day}${two(time >> 11)}${two((time >> 5) & 63)}${two((time & 31) * 2)}`;
}

/** UTC in the form of the given time zone: `Z`, or `+00'00'` for `+08'00'`. */
function zoneLike(zone: string): string {
  return zone.replace(/\d/g, '0').replace('-', '+');
}
