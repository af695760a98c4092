import { viewOf } from './table.ts';

/** The offset in `head` of the checksum adjustment, and the required checksum of the whole file. */
const ADJUSTMENT = 8;
const WHOLE_SUM = 0xb1b0afba;

/** The first number of a file, by the outlines in it. */
const WITH_GLYF = 0x00010000;
const WITH_CFF = 0x4f54544f; // OTTO

/** A font file of one face, from its tables by tag. */
export function sfnt(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(sorted.length));
  const directory = 12 + sorted.length * 16;
  const size = sorted.reduce((sum, [, bytes]) => sum + padded(bytes.byteLength), directory);
  const file = new Uint8Array(size);
  const view = viewOf(file);
  view.setUint32(0, 'CFF ' in tables ? WITH_CFF : WITH_GLYF);
  view.setUint16(4, sorted.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, (sorted.length << 4) - (16 << power));
  let at = directory;
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const entry = 12 + index * 16;
    file.set(new TextEncoder().encode(tag), entry);
    file.set(bytes, at);
    if (tag === 'head') view.setUint32(at + ADJUSTMENT, 0);
    view.setUint32(entry + 4, sum(view, at, padded(bytes.byteLength)));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.byteLength);
    at += padded(bytes.byteLength);
  }
  const head = sorted.findIndex(([tag]) => tag === 'head');
  if (head >= 0)
    view.setUint32(view.getUint32(12 + head * 16 + 8) + ADJUSTMENT, (WHOLE_SUM - sum(view, 0, size)) >>> 0);
  return file;
}

/** The length of a table or glyph with the bytes that fill it up to a multiple of four. */
export const padded = (length: number): number => (length + 3) & ~3;

function sum(view: DataView, from: number, length: number): number {
  let total = 0;
  for (let at = from; at < from + length; at += 4) total = (total + view.getUint32(at)) >>> 0;
  return total;
}
