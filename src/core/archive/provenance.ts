import { type ArchiveEntry, directoryOf } from './directory.ts';
import { entryBytes } from './entry-bytes.ts';
import { markIn } from './mark.ts';
import { sha256 } from './sha-256.ts';
import { withStored } from './with-stored.ts';

/** The part of a .docx that holds them. */
export const CUSTOM_PROPERTIES = 'docProps/custom.xml';

/** The custom properties that say where a .docx comes from. Word shows them under File, Properties. */
export const CONTENT_PROPERTY = 'report-content-sha256';
export const INPUTS_PROPERTY = 'report-inputs-sha256';
export const TEXT_PROPERTY = 'report-text-sha256';

/** Where a kind of archive carries its stamp. */
interface Stamp {
  /** The part that holds the properties. */
  readonly part: string;
  /** Whether a part is left out of the content hash, since what stamps the file is written into it. */
  isLeftOut(name: string): boolean;
  /** The part with other properties. */
  written(xml: string, properties: readonly Property[]): string;
}

type Property = readonly [name: string, value: string];

/** A .docx has custom properties (ECMA-376, part 1, 22.3); an .ofd has data of its own in `OFD.xml` (GB/T 33190-2016, 7.4). */
const STAMPS: readonly [docx: Stamp, ofd: Stamp] = [
  {
    part: CUSTOM_PROPERTIES,
    isLeftOut: (name) => name.startsWith('docProps/'),
    written: (xml, properties) => customXml([...othersIn(xml), ...properties]),
  },
  { part: 'OFD.xml', isLeftOut: (name) => name === 'OFD.xml', written: withCustomData },
];

/** In bytes; larger than the properties of any real document. */
const MOST_BYTES = 1024 * 1024;

/** What a generated file says about its origin. */
export interface Provenance {
  /** Whether the file is still as this program wrote it; for a .docx, every part of it. */
  readonly isAsGenerated: boolean;
  /** Whether this program wrote the file, even if another program has saved it since. */
  readonly isOurs: boolean;
  /** The hash of the content that this program wrote. */
  readonly content?: string | undefined;
  /** The hash of the inputs of the document, if it carries one. Word and WPS keep it when they save. */
  readonly inputs?: string | undefined;
  /** The hash of the text that this program wrote. It shows whether a file was saved again without a change of text. */
  readonly text?: string | undefined;
}

/**
 * A .docx or .ofd with the hashes of its content, its inputs and its text among its properties; its other properties
 * stay, the hash of its text too where none is handed over.
 *
 * @param archive written by our own packers, which give it a part for properties
 * @param known hexadecimal SHA-256 of everything that the document was made from, and of its text
 */
export function stamped(
  archive: Uint8Array,
  { inputs, text }: Pick<Provenance, 'inputs' | 'text'> = {},
): Uint8Array {
  const entries = directoryOf(archive);
  const found = stampOf(entries);
  if (!found) throw new RangeError('an archive without properties');
  const { stamp, part } = found;
  const xml = new TextDecoder().decode(entryBytes(archive, part, MOST_BYTES));
  const known = { inputs, text: text ?? propertyIn(xml, TEXT_PROPERTY) };
  return withStored(archive, stamp.part, stampBytes(entries, xml, stamp, known));
}

/**
 * The part of a .docx that holds its properties, with the hashes of its content and its text among them.
 *
 * @param parts all others, as they are packed
 * @param xml the part without the hashes
 */
export const stampedPart = (parts: readonly PackedPart[], xml: string, text: string): Uint8Array =>
  stampBytes(parts, xml, STAMPS[0], { text });

/** What the directory of an archive says of a part, by which its content is known. */
type PackedPart = Pick<ArchiveEntry, 'name' | 'crc' | 'size'>;

function stampBytes(
  entries: readonly PackedPart[],
  xml: string,
  stamp: Stamp,
  { inputs, text }: Pick<Provenance, 'inputs' | 'text'>,
): Uint8Array {
  const properties: Property[] = [
    [CONTENT_PROPERTY, contentHash(entries, stamp)],
    ...(inputs === undefined ? [] : ([[INPUTS_PROPERTY, inputs]] as const)),
    ...(text === undefined ? [] : ([[TEXT_PROPERTY, text]] as const)),
  ];
  return new TextEncoder().encode(stamp.written(xml, properties));
}

/** Which kind of archive it is, by the part that holds its properties. */
function stampOf(
  entries: readonly ArchiveEntry[],
): { readonly stamp: Stamp; readonly part: ArchiveEntry } | undefined {
  for (const stamp of STAMPS) {
    const part = entries.find(({ name }) => name === stamp.part);
    if (part) return { stamp, part };
  }
  return undefined;
}

/** The custom properties of a .docx that this module does not write, as they are. */
function othersIn(xml: string): Property[] {
  return [...xml.matchAll(/<property [^>]*\bname="([^"]*)"[^>]*><vt:lpwstr>([^<]*)<\/vt:lpwstr>/g)]
    .map(([, name = '', value = '']): Property => [name, value])
    .filter(([name]) => !isOwn(name));
}

const isOwn = (name: string): boolean => [CONTENT_PROPERTY, INPUTS_PROPERTY, TEXT_PROPERTY].includes(name);

/**
 * The origin of a file: from the properties of a .docx or .ofd, or from the mark of another format; any other file is foreign.
 */
export function provenanceOf(bytes: Uint8Array): Provenance {
  const mark = isArchive(bytes) ? undefined : markIn(bytes);
  if (mark) return { ...mark, isOurs: true };
  try {
    const entries = directoryOf(bytes);
    const found = stampOf(entries);
    if (!found) return FOREIGN;
    const { stamp, part } = found;
    const xml = new TextDecoder().decode(entryBytes(bytes, part, MOST_BYTES));
    const content = propertyIn(xml, CONTENT_PROPERTY);
    if (content === undefined) return FOREIGN;
    return {
      isAsGenerated: content === contentHash(entries, stamp),
      isOurs: true,
      content,
      inputs: propertyIn(xml, INPUTS_PROPERTY),
      text: propertyIn(xml, TEXT_PROPERTY),
    };
  } catch (error) {
    if (error instanceof RangeError) return FOREIGN;
    throw error;
  }
}

/** A zip archive begins with the letters PK. */
const isArchive = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const FOREIGN: Provenance = { isAsGenerated: false, isOurs: false };

/**
 * SHA-256 over the name, checksum and size of every part except the properties, sorted by name. It changes when another
 * program saves the file, or when a part is changed. Nothing needs to be unpacked.
 */
function contentHash(entries: readonly PackedPart[], { isLeftOut }: Stamp): string {
  const lines = entries
    .filter(({ name }) => !isLeftOut(name))
    .map(({ name, crc, size }) => `${name}\0${crc.toString(16)}\0${size}\n`);
  return sha256(lines.sort().join(''));
}

/** `docProps/custom.xml` (ECMA-376, part 1, 15.2.12.2); the ids of properties begin at 2. */
function customXml(properties: readonly Property[]): string {
  const all = properties.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${all.join('')}</Properties>`;
}

/** `OFD.xml` with some data of our own, in place of those that it may have (GB/T 33190-2016, 7.4: `CustomDatas`). */
function withCustomData(xml: string, properties: readonly Property[]): string {
  const data = /<ofd:CustomData Name="([^"]*)">([^<]*)<\/ofd:CustomData>/g;
  const others = [...xml.matchAll(data)]
    .map(([, name = '', value = '']): Property => [name, value])
    .filter(([name]) => !isOwn(name));
  const all = [...others, ...properties].map(
    ([name, value]) => `<ofd:CustomData Name="${name}">${value}</ofd:CustomData>`,
  );
  const rest = xml.replace(/<ofd:CustomDatas>.*<\/ofd:CustomDatas>/s, '');
  return rest.replace(
    '</ofd:DocInfo>',
    () => `<ofd:CustomDatas>${all.join('')}</ofd:CustomDatas></ofd:DocInfo>`,
  );
}

/** The value of a property. Prefixes are not looked at: programs write the parts with different ones. */
function propertyIn(xml: string, name: string): string | undefined {
  const named = new RegExp(`[nN]ame="${name}"`);
  const property = xml.split(/<\/(?:\w+:)?(?:property|CustomData)>/).find((it) => named.test(it));
  return property && />([0-9a-f]{64})(?:<|$)/.exec(property)?.[1];
}
