import { FontProblem } from '../font-file.ts';

/**
 * An entry of a DICT: the number of its operator (an escaped one has 1200 added), its operands, and the bytes of the
 * operands as they are in the file.
 */
export interface Entry {
  readonly operator: number;
  readonly operands: readonly number[];
  readonly bytes: Uint8Array;
}

export const Operator = {
  fontBox: 5,
  charset: 15,
  charStrings: 17,
  private: 18,
  subroutines: 19,
  matrix: 1207,
  ros: 1230,
  count: 1234,
  fonts: 1236,
  select: 1237,
} as const;

/** The entries of a DICT (Adobe Technical Note 5176, 4). */
export function dictIn(bytes: Uint8Array): Entry[] {
  const entries: Entry[] = [];
  let operands: number[] = [];
  let from = 0;
  for (let at = 0; at < bytes.byteLength; ) {
    const first = bytes[at] as number;
    if (first <= 21) {
      const operator = first === 12 ? 1200 + byteAt(bytes, at + 1) : first;
      entries.push({ operator, operands, bytes: bytes.subarray(from, at) });
      operands = [];
      at += first === 12 ? 2 : 1;
      from = at;
    } else if (first === 28) {
      operands.push(((byteAt(bytes, at + 1) << 24) >> 16) | byteAt(bytes, at + 2));
      at += 3;
    } else if (first === 29) {
      let value = 0;
      for (let byte = 1; byte <= 4; byte++) value = (value << 8) | byteAt(bytes, at + byte);
      operands.push(value);
      at += 5;
    } else if (first === 30) {
      let text = '';
      for (let ends = false; !ends; ) {
        at += 1;
        const pair = byteAt(bytes, at);
        for (const nibble of [pair >> 4, pair & 15]) {
          if (nibble === 15) ends = true;
          else if (!ends) text += NIBBLES[nibble] ?? '';
        }
      }
      operands.push(Number(text));
      at += 1;
    } else if (first >= 32 && first <= 246) {
      operands.push(first - 139);
      at += 1;
    } else if (first >= 247 && first <= 250) {
      operands.push((first - 247) * 256 + byteAt(bytes, at + 1) + 108);
      at += 2;
    } else if (first >= 251 && first <= 254) {
      operands.push(-(first - 251) * 256 - byteAt(bytes, at + 1) - 108);
      at += 2;
    } else throw new FontProblem('its outlines are damaged');
  }
  return entries;
}

/** The characters for the half-bytes of a real number. */
const NIBBLES = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', 'e', 'e-', '', '-'];

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new FontProblem('its outlines are damaged');
  return byte;
}

/** An entry: integer operands, each in five bytes, and an operator. */
export function entryBytes(operator: number, ...operands: readonly number[]): number[] {
  return [
    ...operands.flatMap((it) =>
      [29, it >> 24, it >> 16, it >> 8, it].map((byte, index) => (index === 0 ? byte : byte & 0xff)),
    ),
    ...operatorBytes(operator),
  ];
}

/** An entry with the bytes that it had in the file. */
export const sameEntry = ({ bytes, operator }: Entry): number[] => [...bytes, ...operatorBytes(operator)];

const operatorBytes = (operator: number): number[] => (operator >= 1200 ? [12, operator - 1200] : [operator]);
