import type { Font } from './font.ts';
import { fontFileOf } from './font-file.ts';
import { tablesOf } from './open-font.ts';
import { sfnt } from './sfnt.ts';
import { viewOf } from './table.ts';
import { cmapTable } from './written-cmap.ts';

/**
 * A font file with only some characters of a face, complete enough for programs that open it as any other font.
 *
 * @param glyphs the glyph of each character, by code point; all of them drawable
 */
export function wholeFont(font: Font, glyphs: ReadonlyMap<number, number>): Uint8Array {
  const characters = [...glyphs].sort(([a], [b]) => a - b);
  const subset = font.subset(
    characters.map(([, glyph]) => glyph),
    font.postScriptName,
  );
  const codePoints = characters.map(([it]) => it);
  const outlines =
    font.kind === 'glyf'
      ? Object.fromEntries([...tablesOf(fontFileOf(subset), 0)].map(([tag, table]) => [tag, table.bytes]))
      : {
          'CFF ': subset,
          head: headOf(font),
          maxp: words([0x0000, 0x5000, characters.length + 1]),
          hmtx: words([0, ...characters.map(([, glyph]) => glyph)].flatMap((it) => [font.advance(it), 0])),
        };
  const count = outlines.hmtx ? outlines.hmtx.byteLength / 4 : 0;
  return sfnt({
    ...outlines,
    hhea: hheaOf(font, count),
    cmap: cmapTable(codePoints),
    'OS/2': os2Of(font, codePoints),
    name: nameOf(font),
    // Version 3: glyphs have no names.
    post: words([0x0003, 0, Math.round(font.italicAngle), 0, 0, 0, ...Array<number>(10).fill(0)]),
  });
}

/** Two bytes for each number. */
function words(values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  for (const [index, value] of values.entries()) viewOf(bytes).setUint16(index * 2, value & 0xffff);
  return bytes;
}

/** Of the whole font, for outlines that do not bring one. The times in it are empty: the same glyphs give the same bytes. */
const headOf = ({ unitsPerEm, box, isBold, isItalic }: Font): Uint8Array =>
  words([
    ...[1, 0, 1, 0, 0, 0, 0x5f0f, 0x3cf5, 0x0003, unitsPerEm],
    ...[0, 0, 0, 0, 0, 0, 0, 0],
    ...box,
    (isBold ? 1 : 0) | (isItalic ? 2 : 0),
    ...[8, 2, 0, 0],
  ]);

function hheaOf({ unitsPerEm, ascent, descent }: Font, glyphs: number): Uint8Array {
  const [up, down] = [ascent, -descent].map((it) => Math.round(it * unitsPerEm)) as [number, number];
  return words([1, 0, up, down, 0, unitsPerEm, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, glyphs]);
}

/** Preview and print: the narrowest right that lets a document show the font. */
const TO_SHOW = 4;

function os2Of(font: Font, codePoints: readonly number[]): Uint8Array {
  const { unitsPerEm: em, ascent, descent, isBold, isItalic, capHeight } = font;
  const [up, down] = [ascent, descent].map((it) => Math.round(it * em)) as [number, number];
  const share = (part: number) => Math.round(em * part);
  const style = (isItalic ? 1 : 0) | (isBold ? 0x20 : 0) | (isItalic || isBold ? 0 : 0x40);
  const within = (codePoint = 0) => Math.min(codePoint, 0xffff);
  return words([
    ...[4, em, isBold ? 700 : 400, 5, TO_SHOW],
    // Sizes and places of small raised and lowered characters, and of a stroke through the middle.
    ...[
      share(0.65),
      share(0.6),
      0,
      share(0.075),
      share(0.65),
      share(0.6),
      0,
      share(0.35),
      share(0.05),
      share(0.25),
    ],
    // No class, ten numbers of a description, four of Unicode's ranges, four letters of the maker.
    ...[0, ...Array<number>(5).fill(0), ...Array<number>(8).fill(0), 0x2020, 0x2020],
    ...[style, within(codePoints[0]), within(codePoints.at(-1))],
    ...[up, -down, 0, up, down, 0, 0, 0, 0],
    ...[share(0.5), capHeight ?? share(0.7), 0, 32, 1],
  ]);
}

/** Family, style, full name and PostScript name, in English for Windows. */
function nameOf({ families, postScriptName, isBold }: Font): Uint8Array {
  const family = families[0] ?? postScriptName;
  const style = isBold ? 'Bold' : 'Regular';
  const names: readonly (readonly [number, string])[] = [
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, postScriptName],
  ];
  const records: number[] = [];
  const letters: number[] = [];
  for (const [id, text] of names) {
    records.push(3, 1, 0x0409, id, text.length * 2, letters.length * 2);
    for (let at = 0; at < text.length; at++) letters.push(text.charCodeAt(at));
  }
  return words([0, names.length, 6 + names.length * 12, ...records, ...letters]);
}
