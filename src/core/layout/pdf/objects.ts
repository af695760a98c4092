import { zlibSync } from 'fflate';

/** A number of an object, by which others refer to it. */
export type Reference = number & { readonly of: 'object' };

/** The objects of a PDF (ISO 32000-1, 7.3), as they come to be. */
export class Objects {
  private readonly pieces: (readonly Uint8Array[] | undefined)[] = [];

  /** A number for an object that others refer to before it is written. */
  reserve(): Reference {
    this.pieces.push(undefined);
    return this.pieces.length as Reference;
  }

  /** An object by what stands in it, such as a dictionary. */
  add(content: string, at = this.reserve()): Reference {
    this.pieces[at - 1] = [utf8(`${at} 0 obj\n${content}\nendobj\n`)];
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
    const body = isPlain ? bytes : zlibSync(bytes, { level: 6 });
    const filter = isPlain ? '' : '/Filter/FlateDecode';
    this.pieces[at - 1] = [
      utf8(`${at} 0 obj\n<<${entries}${filter}/Length ${body.byteLength}>>\nstream\n`),
      body,
      utf8('\nendstream\nendobj\n'),
    ];
    return at;
  }

  /**
   * The whole file: version 1.7, a table of all objects, and the trailer.
   *
   * @param trailer the entries of its dictionary beside its size and identifier
   * @param identifier of the content before it, as 32 hexadecimal digits
   */
  file(trailer: string, identifier: (content: Uint8Array) => string): Uint8Array {
    // Four bytes above 127 tell programs that move files that this is no text.
    const head = Uint8Array.of(...utf8('%PDF-1.7\n%'), 0xe2, 0xe3, 0xcf, 0xd3, 0x0a);
    let end = head.byteLength;
    const offsets = this.pieces.map((pieces = []) => {
      const start = end;
      for (const piece of pieces) end += piece.byteLength;
      return start;
    });
    const body = joined([head, ...this.pieces.flatMap((pieces = []) => [...pieces])], end);
    const lines = offsets.map((it) => `${String(it).padStart(10, '0')} 00000 n \n`);
    const id = identifier(body);
    const foot = utf8(
      `xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n${lines.join('')}trailer\n<<${trailer}/Size ${
        offsets.length + 1
      }/ID[<${id}><${id}>]>>\nstartxref\n${end}\n%%EOF\n`,
    );
    return joined([body, foot], end + foot.byteLength);
  }
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

/** A string of ASCII characters. */
export const literal = (text: string): string => `(${text.replace(/[\\()]/g, '\\$&')})`;
