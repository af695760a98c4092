import sax, { type QualifiedTag } from 'sax';

/** XML that is not well-formed, or has what a document's parts may not have. */
export class BrokenXml extends Error {}

/** An element; its name has the prefix that the standard uses, whichever the file has. */
export interface Element {
  readonly name: string;
  /** An attribute by its local name. */
  attribute(name: string): string | undefined;
}

export interface Handlers {
  open?(element: Element): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** The namespaces of Word's parts, each also as ISO/IEC 29500 Strict has it. */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
};

/** Word keeps whole pictures in attributes; how long a part may be is seen to before it is read. */
(sax as { MAX_BUFFER_LENGTH?: number }).MAX_BUFFER_LENGTH = Number.POSITIVE_INFINITY;

/**
 * Reads a part from its beginning to its end.
 *
 * @throws BrokenXml
 */
export function readXml(bytes: Uint8Array, handlers: Handlers): void {
  const reader = sax.parser(true, { xmlns: true });
  reader.onerror = (error) => {
    throw new BrokenXml(error.message);
  };
  // A part may have none (ECMA-376, part 2, 9.1.7), and entities could make much of little.
  reader.ondoctype = () => {
    throw new BrokenXml('a document type');
  };
  const names: string[] = [];
  reader.onopentag = (tag) => {
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
}

/** Every XML reader knows UTF-8 and UTF-16 (XML 1.0, 4.3.3). */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}
