import sax, { type QualifiedTag } from 'sax';

/** XML that is not well-formed, or contains what parts of documents must not contain. */
export class BrokenXml extends Error {}

/** An element. Its name has the prefix of the standard, whatever prefix the file uses. */
export interface XmlElement {
  readonly name: string;
  /** The value of an attribute, by local name. */
  attribute(name: string): string | undefined;
}

export interface Handlers {
  open?(element: XmlElement): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The namespaces of Word's parts, also those of ISO/IEC 29500 Strict. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
};

/**
 * No limit on the length of a value: Word stores whole pictures in attributes, and the size of a part is limited before
 * it is read.
 */
(sax as { MAX_BUFFER_LENGTH?: number }).MAX_BUFFER_LENGTH = Number.POSITIVE_INFINITY;

/**
 * Parses a part from beginning to end.
 *
 * @throws BrokenXml
 */
export function readXml(bytes: Uint8Array, handlers: Handlers): void {
  const reader = sax.parser(true, { xmlns: true });
  reader.onerror = (error) => {
    throw new BrokenXml(error.message);
  };
  // Parts must not have a document type (ECMA-376, part 2, 9.1.7); its entities could make a huge text from a small
  // file.
  reader.ondoctype = () => {
    throw new BrokenXml('a document type');
  };
  const names: string[] = [];
  let hasRoot = false;
  reader.onopentag = (tag) => {
    hasRoot = true;
    const { uri, local, attributes } = tag as QualifiedTag;
    const prefix = PREFIXES[uri];
    const name = prefix === undefined ? local : `${prefix}:${local}`;
    names.push(name);
    handlers.open?.({
      name,
      attribute: (wanted) => Object.values(attributes).find((it) => it.local === wanted)?.value,
    });
  };
  reader.onclosetag = () => handlers.close?.(names.pop() as string);
  reader.ontext = (text) => handlers.text?.(text);
  reader.oncdata = (text) => handlers.text?.(text);
  reader.write(decoded(bytes)).close();
  if (!hasRoot) throw new BrokenXml('no element');
}

/** Decodes UTF-8 and UTF-16, which every XML reader must know (XML 1.0, 4.3.3). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
