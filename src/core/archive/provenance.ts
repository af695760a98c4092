import { type ArchiveEntry, directoryOf } from './directory.ts';
import { entryBytes } from './entry-bytes.ts';
import { markIn } from './mark.ts';
import { sha256 } from './sha-256.ts';
import { withStored } from './with-stored.ts';

/** The custom properties that say where a .docx comes from. Word shows them under File, Properties. */
export const CONTENT_PROPERTY = 'report-content-sha256';
export const INPUTS_PROPERTY = 'report-inputs-sha256';
export const TEXT_PROPERTY = 'report-text-sha256';

const PART = 'docProps/custom.xml';

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
 * A .docx with the hashes of its content, its inputs and its text in its custom properties; its other properties stay.
 *
 * @param docx an archive written by our own packer, which has a part for custom properties
 * @param known hexadecimal SHA-256 of everything that the document was made from, and of its text
 */
export function stamped(
  docx: Uint8Array,
  { inputs, text }: Pick<Provenance, 'inputs' | 'text'> = {},
): Uint8Array {
  const properties = [
    ...othersIn(docx),
    [CONTENT_PROPERTY, contentHash(directoryOf(docx))],
    ...(inputs === undefined ? [] : [[INPUTS_PROPERTY, inputs]]),
    ...(text === undefined ? [] : [[TEXT_PROPERTY, text]]),
  ] as [string, string][];
  return withStored(docx, PART, new TextEncoder().encode(customXml(properties)));
}

/** The custom properties that this module does not write, as they are. */
function othersIn(docx: Uint8Array): [name: string, value: string][] {
  const part = directoryOf(docx).find(({ name }) => name === PART);
  const xml = part ? new TextDecoder().decode(entryBytes(docx, part, MOST_BYTES)) : '';
  return [...xml.matchAll(/<property [^>]*\bname="([^"]*)"[^>]*><vt:lpwstr>([^<]*)<\/vt:lpwstr>/g)]
    .map(([, name = '', value = '']): [string, string] => [name, value])
    .filter(([name]) => ![CONTENT_PROPERTY, INPUTS_PROPERTY, TEXT_PROPERTY].includes(name));
}

/**
 * The origin of a file: from the properties of a .docx, or from the mark of another format; any other file is foreign.
 */
export function provenanceOf(bytes: Uint8Array): Provenance {
  const mark = isArchive(bytes) ? undefined : markIn(bytes);
  if (mark) return { ...mark, isOurs: true };
  try {
    const entries = directoryOf(bytes);
    const part = entries.find(({ name }) => name === PART);
    if (!part) return FOREIGN;
    const xml = new TextDecoder().decode(entryBytes(bytes, part, MOST_BYTES));
    const content = propertyIn(xml, CONTENT_PROPERTY);
    if (content === undefined) return FOREIGN;
    return {
      isAsGenerated: content === contentHash(entries),
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
function contentHash(entries: readonly ArchiveEntry[]): string {
  const lines = entries
    .filter(({ name }) => !name.startsWith('docProps/'))
    .map(({ name, crc, size }) => `${name}\0${crc.toString(16)}\0${size}\n`);
  return sha256(lines.sort().join(''));
}

/** `docProps/custom.xml` (ECMA-376, part 1, 15.2.12.2); the ids of properties begin at 2. */
function customXml(properties: readonly (readonly [name: string, value: string])[]): string {
  const all = properties.map(
    ([name, value], index) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${index + 2}" name="${name}"><vt:lpwstr>${value}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${all.join('')}</Properties>`;
}

/** The value of a property. Prefixes are not looked at: programs write the part with different ones. */
function propertyIn(xml: string, name: string): string | undefined {
  const property = xml.split(/<\/(?:\w+:)?property>/).find((it) => it.includes(`name="${name}"`));
  return property && />([0-9a-f]{64})</.exec(property)?.[1];
}
