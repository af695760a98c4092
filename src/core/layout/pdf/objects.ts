import { zlibSync } from 'fflate';

/** Level 6, which is usual, takes half as long again for four bytes less in a thousand: most are glyphs of fonts. */
const COMPRESSION = { level: 4 } as const;

/** A number of an object, by which others refer to it. */
export type Reference = number & { readonly of: 'object' };

/** The objects of a PDF (ISO 32000-1, 7.3), as they come to be. */
export class Objects {
  /** What stands between `obj` and `endobj`: a text, or a stream's dictionary and bytes. */
  private readonly contents: (string | Stream | undefined)[] = [];

  /** A number for an object that others refer to before it is written. */
  reserve(): Reference {
    this.contents.push(undefined);
    return this.contents.length as Reference;
  }

  /** An object by what stands in it, such as a dictionary. */
  add(content: string, at = this.reserve()): Reference {
    this.contents[at - 1] = content;
    return at;
  }

  /**
   * A stream, compressed.
   *
   * @param entries of its dictionary, beside its length
   * @param isPlain whether it is left as it is, for programs that read it without reading the rest
   */
  addStream(content: Uint8Array | string, entries = '', isPlain = false, at = this.reserve()): Reference {
    const bytes = typeof content === 'string' ? utf8(content) : content;
    this.contents[at - 1] = isPlain
      ? { entries, bytes }
      : { entries: `${entries}/Filter/FlateDecode`, bytes: zlibSync(bytes, COMPRESSION) };
    return at;
  }

  /**
   * The whole file: version 1.7, with a table of all objects. Those that are no streams stand together in streams, which
   * takes a fifth of the room (7.5.7).
   *
   * @param trailer the entries of its dictionary beside its size and identifier
   * @param identifier of the content before the table, as 32 hexadecimal digits
   */
  file(trailer: string, identifier: (content: Uint8Array) => string): Uint8Array {
    // Where each object stands: at an offset, or within another object.
    const places: ObjectEntry[] = [];
    this.packTogether(places);
    // Four bytes above 127 tell programs that move files that this is no text.
    const pieces: Uint8Array[] = [Uint8Array.of(...utf8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a)];
    let end = (pieces[0] as Uint8Array).byteLength;
    const write = (number: number, { entries, bytes }: Stream): void => {
      places[number] = { kind: 1, at: end, index: 0 };
      for (const piece of [
        utf8(`${number} 0 obj\n<<${entries}/Length ${bytes.byteLength}>>\nstream\n`),
        bytes,
        utf8('\nendstream\nendobj\n'),
      ]) {
        pieces.push(piece);
        end += piece.byteLength;
      }
    };
    for (const [index, content] of this.contents.entries())
      if (typeof content === 'object') write(index + 1, content);
    const number = this.contents.length + 1;
    const id = identifier(joined(pieces, end));
    const start = end;
    places[number] = { kind: 1, at: start, index: 0 };
    write(number, {
      entries: `/Type/XRef${trailer}/Size ${number + 1}/ID[<${id}><${id}>]/W[1 4 2]/Filter/FlateDecode`,
      bytes: zlibSync(tableOf(places), COMPRESSION),
    });
    pieces.push(utf8(`startxref\n${start}\n%%EOF\n`));
    return joined(
      pieces,
      pieces.reduce((sum, it) => sum + it.byteLength, 0),
    );
  }

  /** Puts objects that are no streams into streams, so many in each. */
  private packTogether(places: ObjectEntry[]): void {
    const plain = this.contents.flatMap((content, index) =>
      typeof content === 'string' ? [{ number: index + 1, content }] : [],
    );
    for (let from = 0; from < plain.length; from += TOGETHER) {
      const some = plain.slice(from, from + TOGETHER);
      let offset = 0;
      const head = some.map(({ number, content }) => {
        const at = offset;
        offset += content.length + 1;
        return `${number} ${at}`;
      });
      const first = `${head.join(' ')}\n`;
      const within = this.addStream(
        `${first}${some.map(({ content }) => content).join('\n')}\n`,
        `/Type/ObjStm/N ${some.length}/First ${first.length}`,
      );
      for (const [index, { number }] of some.entries()) places[number] = { kind: 2, at: within, index };
    }
  }
}

interface Stream {
  /** Of its dictionary, beside its length. */
  readonly entries: string;
  readonly bytes: Uint8Array;
}

/** An entry of the table of objects (7.5.8.3): at an offset of the file, or which object within another. */
interface ObjectEntry {
  readonly kind: 1 | 2;
  readonly at: number;
  readonly index: number;
}

/** Readers open a stream of objects as a whole, so it is to hold no more than is needed together. */
const TOGETHER = 200;

/** The table: seven bytes an object, from 0, which is none. */
function tableOf(places: readonly ObjectEntry[]): Uint8Array {
  const bytes = new Uint8Array(places.length * 7);
  const view = new DataView(bytes.buffer);
  view.setUint16(5, 0xffff);
  for (let number = 1; number < places.length; number++) {
    const { kind, at, index } = places[number] as ObjectEntry;
    view.setUint8(number * 7, kind);
    view.setUint32(number * 7 + 1, at);
    view.setUint16(number * 7 + 5, index);
  }
  return bytes;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.byteLength;
  }
  return bytes;
}

/** How a reference is written. */
export const to = (reference: Reference): string => `${reference} 0 R`;

/** A number, in so many decimals at most. */
export function number(value: number, decimals = 3): string {
  const scale = 10 ** decimals;
  return String(Math.round(value * scale) / scale || 0);
}

/** A text that people read: UTF-16, as hexadecimal digits. */
export const textString = (text: string): string => `<FEFF${utf16(text)}>`;

/** A text in UTF-16, as hexadecimal digits. */
export function utf16(text: string): string {
  let digits = '';
  for (let at = 0; at < text.length; at++) digits += hex(text.charCodeAt(at), 4);
  return digits;
}

export const hex = (value: number, digits: number): string =>
  value.toString(16).toUpperCase().padStart(digits, '0');

/** An address, with all in it that is not ASCII by its bytes (RFC 3986). */
export const address = (text: string): string =>
  literal(
    text.replace(/[^!-~]/gu, (it) =>
      [...new TextEncoder().encode(it)].map((byte) => `%${hex(byte, 2)}`).join(''),
    ),
  );

/** A string of ASCII characters. All objects are ASCII, so that places within them count characters. */
export const literal = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;
