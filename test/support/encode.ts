/** East Asian encodings with two bytes a character. */
export type DoubleByte = 'gb18030' | 'big5' | 'shift_jis' | 'euc-jp' | 'euc-kr';

const tables = new Map<DoubleByte, ReadonlyMap<string, readonly number[]>>();

/**
 * A text in one of these encodings, without the characters that the encoding lacks. Node.js can decode them, but not
 * encode.
 */
export function encode(encoding: DoubleByte, text: string): Uint8Array {
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    [...text].flatMap((it) => (it < '\x80' ? [it.charCodeAt(0)] : (table.get(it) ?? []))),
  );
}

/** UTF-16 in either byte order, without a byte order mark. */
export function utf16(text: string, order: 'little' | 'big'): Uint8Array {
  const little = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'little' ? little : little.swap16());
}

function tableOf(encoding: DoubleByte): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  const table = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      try {
        const it = decoder.decode(Uint8Array.of(lead, trail));
        if ([...it].length === 1 && !table.has(it)) table.set(it, [lead, trail]);
      } catch {
        // Not every pair of bytes is a character.
      }
    }
  }
  return table;
}
