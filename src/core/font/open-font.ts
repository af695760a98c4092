import { cffOutlines } from './cff/outlines.ts';
import { characterMap } from './character-map.ts';
import type { Font } from './font.ts';
import { type FontFile, FontProblem } from './font-file.ts';
import { glyfOutlines } from './glyf.ts';
import { advances, lineMetrics } from './metrics.ts';
import { namesIn } from './names.ts';
import { Table } from './table.ts';

/** No known collection has more faces. */
const MOST_FACES = 256;

const COLLECTION = 0x74746366; // ttcf
const WITH_CFF = 0x4f54544f; // OTTO
const WITH_GLYF: readonly number[] = [0x00010000, 0x74727565]; // 1.0, true

/**
 * The number of faces in a file: one, or those of a collection (.ttc).
 *
 * @throws FontProblem if it is not a font
 */
export function facesIn(file: FontFile): number {
  if (file.size < 12) throw new FontProblem('it is no font');
  const head = new Table(file, 0, 12);
  const kind = head.u32(0);
  if (kind !== COLLECTION) {
    if (kind !== WITH_CFF && !WITH_GLYF.includes(kind)) throw new FontProblem('it is no font');
    return 1;
  }
  const count = head.u32(8);
  if (count === 0 || count > MOST_FACES) throw new FontProblem('it is no font');
  return count;
}

/**
 * Opens a face of a font file (ISO/IEC 14496-22, OpenType), with outlines of either kind.
 *
 * @param index which face of a collection, from 0
 * @throws FontProblem if it is not a font, or a table that every face needs is damaged
 */
export function openFont(file: FontFile, index = 0): Font {
  const tables = tablesOf(file, index);
  const table = (tag: string): Table => {
    const found = tables.get(tag);
    if (!found) throw new FontProblem(`it has no table ${tag}`);
    return found;
  };
  const head = table('head');
  const unitsPerEm = head.u16(18);
  if (unitsPerEm < 16 || unitsPerEm > 16384) throw new FontProblem('its table head is damaged');
  const glyphs = table('maxp').u16(4);
  const os2 = tables.get('OS/2');
  const { advance, sideBearing } = advances(table('hhea'), table('hmtx'));
  const outlines = tables.has('glyf')
    ? glyfOutlines({ head, maxp: table('maxp'), loca: table('loca'), glyf: table('glyf') }, glyphs, {
        advance,
        sideBearing,
      })
    : cffOutlines(table('CFF '));
  const glyphOf = characterMap(table('cmap'));
  const post = tables.get('post');
  return {
    ...namesIn(table('name')),
    unitsPerEm,
    ...lineMetrics(table('hhea'), os2, unitsPerEm),
    box: [36, 38, 40, 42].map((at) => head.i16(at)) as [number, number, number, number],
    capHeight: os2 && os2.length >= 90 ? os2.i16(88) : undefined,
    italicAngle: post && post.length >= 8 ? (post.i16(4) * 65536 + post.u16(6)) / 65536 : 0,
    isBold: os2 ? os2.u16(4) >= 600 : (head.u16(44) & 1) === 1,
    isItalic: (head.u16(44) & 2) === 2,
    mayBeEmbedded: os2 === undefined || mayBeEmbedded(os2.u16(8)),
    glyphOf(codePoint) {
      const glyph = glyphOf(codePoint);
      return glyph < glyphs ? glyph : 0;
    },
    advance,
    ...outlines,
  };
}

/** The tables of a face, by tag. */
export function tablesOf(file: FontFile, index: number): ReadonlyMap<string, Table> {
  const faces = facesIn(file);
  if (index >= faces) throw new FontProblem('it has no such face');
  const head = new Table(file, 0, 12);
  const start = head.u32(0) === COLLECTION ? new Table(file, 12 + 4 * index, 4).u32(0) : 0;
  const count = new Table(file, start, 12).u16(4);
  const directory = new Table(file, start + 12, count * 16);
  const tables = new Map<string, Table>();
  for (let at = 0; at < count * 16; at += 16) {
    const tag = String.fromCharCode(...directory.slice(at, 4));
    tables.set(tag, new Table(file, directory.u32(at + 8), directory.u32(at + 12)));
  }
  return tables;
}

/**
 * What the font's maker allows (OS/2, fsType): not if embedding is restricted, or allowed only for the whole font, or
 * only for bitmaps.
 */
function mayBeEmbedded(type: number): boolean {
  const isRestricted = (type & 0x000f) === 0x0002;
  return !isRestricted && (type & 0x0300) === 0;
}
