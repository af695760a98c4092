import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sfnt } from '../../src/core/font/sfnt.ts';

/** A font to make for a test. */
export interface TestFont {
  readonly family: string;
  /** Its characters, in any order. The glyph of each is a bar; its height is the character's position by code point. */
  readonly characters: string;
  /** The width of a character, in thousandths of an em; by default a whole em. */
  readonly advance?: (character: string) => number;
  readonly bold?: boolean;
  /** `fsType` of the table OS/2. */
  readonly rights?: number;
  /** Whether the map of characters is written in segments, as in older fonts, instead of groups. */
  readonly segments?: boolean;
  readonly heights?: { readonly ascent: number; readonly descent: number };
}

const UNITS = 1000;

/** Numbers as bytes, in a loop: a font that covers Chinese has a hundred thousand of them. */
const inBytes =
  (...shifts: readonly number[]) =>
  (...values: readonly number[]): number[] => {
    const bytes: number[] = [];
    for (const value of values) for (const shift of shifts) bytes.push((value >>> shift) & 0xff);
    return bytes;
  };
const u16 = inBytes(8, 0);
const u32 = inBytes(24, 16, 8, 0);
const utf16 = (text: string): number[] =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((it) => u16(it));
const ascii = (text: string): number[] => [...text].map((it) => it.charCodeAt(0));

/** A font with TrueType outlines. The glyph of its last character is a composite that uses the first one's. */
export function trueTypeFont(font: TestFont): Uint8Array {
  const count = charactersOf(font).length;
  const bars = count > 1 ? count - 1 : count;
  const last = [...u16(-1, 0, 0, 500, 700), ...u16(0x0103, 1, 10, 20), ...u16(2), 0, 0, 0, 0];
  const glyphs = new Uint8Array(bars * BAR.length + (count > 1 ? last.length : 0));
  for (let index = 0; index < bars; index++) glyphs.set(bar(index + 1), index * BAR.length);
  if (count > 1) glyphs.set(last, bars * BAR.length);
  // Before the first character stands the glyph of whatever is missing, which is empty.
  const offsets = [0, ...Array.from({ length: bars + 1 }, (_, index) => index * BAR.length)];
  if (count > 1) offsets.push(glyphs.length);
  return sfnt({
    ...commonTables(font),
    maxp: Uint8Array.from([...u32(0x00010000), ...u16(count + 1), ...new Array<number>(26).fill(0)]),
    loca: Uint8Array.from(u32(...offsets)),
    glyf: glyphs,
  });
}

/** A bar with four points and two bytes of instructions, of no height; 36 bytes, and glyphs begin at multiples of four. */
const BAR = Uint8Array.from([
  ...u16(1, 0, 0, 500, 0),
  ...u16(3),
  ...u16(2),
  ...[0xb0, 0x01],
  ...[1, 1, 1, 1],
  ...u16(0, 500, 0, -500),
  ...u16(0, 0, 0, 0),
]);

/** The places of its height: that of the whole glyph, and that of its third point. */
const HEIGHTS = [8, BAR.length - 4];

function bar(height: number): Uint8Array {
  const glyph = BAR.slice();
  for (const at of HEIGHTS) glyph.set(u16(height), at);
  return glyph;
}

/** A CID-keyed font with CFF outlines in two groups. Every glyph calls a subroutine of its group, and a global one. */
export function cffFont(font: TestFont): Uint8Array {
  const count = charactersOf(font).length;
  // The numbers of subroutines start at -107, which is written as 32.
  const glyphs = [
    [14],
    ...Array.from({ length: count }, (_, index) => [...short(index + 1), 32, 10, 32, 29]),
  ];
  const global = indexOf([[14]]);
  const local = indexOf([[22, ...short(500), 6, 11]]);
  const box = [...short(0), ...short(0), ...short(500), ...short(700), 5];
  const ros = [...short(391), ...short(392), ...short(0), 12, 30];
  const before = [1, 0, 4, 4, ...indexOf([ascii(font.family)])];
  const strings = indexOf([ascii('Adobe'), ascii('Identity')]);
  const top = (charset: number, select: number, charStrings: number, fonts: number): number[] =>
    indexOf([
      [
        ...ros,
        ...box,
        ...[...long(count + 1), 12, 34],
        ...[...long(charset), 15],
        ...[...long(select), 12, 37],
        ...[...long(charStrings), 17],
        ...[...long(fonts), 12, 36],
      ],
    ]);
  const charsetAt = before.length + top(0, 0, 0, 0).length + strings.length + global.length;
  const charset = [2, ...u16(1, count - 1)];
  const selectAt = charsetAt + charset.length;
  const half = Math.ceil((count + 1) / 2);
  const select = [3, ...u16(2), ...u16(0), 0, ...u16(half), 1, ...u16(count + 1)];
  const charStringsAt = selectAt + select.length;
  const charStrings = indexOf(glyphs);
  const fontsAt = charStringsAt + charStrings.length;
  const own = [...short(UNITS), 20, ...long(0), 19];
  const fonts = (at: number): number[] =>
    indexOf([0, 1].map((it) => [...long(own.length), ...long(at + it * (own.length + local.length)), 18]));
  const privatesAt = fontsAt + fonts(0).length;
  const group = [...short(UNITS), 20, ...long(own.length), 19, ...local];
  const bytes = sfnt({
    ...commonTables(font),
    maxp: Uint8Array.from([...u32(0x00005000), ...u16(count + 1)]),
    'CFF ': Uint8Array.from([
      ...before,
      ...top(charsetAt, selectAt, charStringsAt, fontsAt),
      ...strings,
      ...global,
      ...charset,
      ...select,
      ...charStrings,
      ...fonts(privatesAt),
      ...group,
      ...group,
    ]),
  });
  bytes.set(ascii('OTTO'));
  return bytes;
}

/** A file with several faces. */
export function collection(fonts: readonly Uint8Array[]): Uint8Array {
  const start = 12 + fonts.length * 4;
  const offsets = fonts.map(
    (_, index) => start + fonts.slice(0, index).reduce((sum, it) => sum + it.byteLength, 0),
  );
  const moved = fonts.map((font, index) => {
    const copy = font.slice();
    const view = new DataView(copy.buffer);
    for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16)
      view.setUint32(entry + 8, view.getUint32(entry + 8) + (offsets[index] as number));
    return copy;
  });
  return Uint8Array.from([
    ...ascii('ttcf'),
    ...u32(0x00010000, fonts.length, ...offsets),
    ...moved.flatMap((it) => [...it]),
  ]);
}

const charactersOf = ({ characters }: TestFont): string[] =>
  [...new Set(characters)].sort((a, b) => (a.codePointAt(0) as number) - (b.codePointAt(0) as number));

function commonTables(font: TestFont): Record<string, Uint8Array> {
  const { family, advance = () => UNITS, bold = false, rights = 0, segments = false } = font;
  const { ascent, descent } = font.heights ?? { ascent: 880, descent: 120 };
  const characters = charactersOf(font);
  const names = [
    [1, family],
    [2, bold ? 'Bold' : 'Regular'],
    [4, bold ? `${family} Bold` : family],
    [6, `${family.replace(/[^!-~]/g, '') || 'Test'}${bold ? '-Bold' : ''}`],
  ] as const;
  let stored = 0;
  const records = names.flatMap(([id, text]) => {
    const at = stored;
    stored += text.length * 2;
    return u16(3, 1, 0x409, id, text.length * 2, at);
  });
  const widths = [UNITS, ...characters.map(advance)];
  return {
    head: Uint8Array.from([
      ...u32(0x00010000, 0x00010000, 0, 0x5f0f3cf5),
      ...u16(0, UNITS),
      ...u32(0, 0, 0, 0),
      ...u16(0, 0, 1000, 900, bold ? 1 : 0, 8, 2, 1, 0),
    ]),
    hhea: Uint8Array.from([
      ...u32(0x00010000),
      ...u16(ascent, -descent, 0, UNITS, 0, 0, UNITS, 1, 0, 0, 0, 0, 0, 0, 0, widths.length),
    ]),
    hmtx: Uint8Array.from(widths.flatMap((it) => u16(it, 0))),
    'OS/2': Uint8Array.from([
      ...u16(4, UNITS, bold ? 700 : 400, 5, rights),
      ...new Array<number>(52).fill(0),
      ...u16(bold ? 0x20 : 0x40, 0, 0xffff, 800, -200, 0, ascent, descent),
      ...u32(0, 0),
      ...u16(450, 700, 0, 0, 0),
    ]),
    name: Uint8Array.from([
      ...u16(0, names.length, 6 + names.length * 12),
      ...records,
      ...names.flatMap(([, text]) => utf16(text)),
    ]),
    cmap: Uint8Array.from(segments ? bySegments(characters) : byGroups(characters)),
    post: Uint8Array.from(u32(0x00030000, 0, 0, 0, 0, 0, 0, 0)),
  };
}

function byGroups(characters: readonly string[]): number[] {
  const groups = characters.flatMap((it, index) =>
    u32(it.codePointAt(0) as number, it.codePointAt(0) as number, index + 1),
  );
  return [
    ...u16(0, 1, 3, 10),
    ...u32(12),
    ...u16(12, 0),
    ...u32(16 + groups.length, 0, characters.length),
    ...groups,
  ];
}

function bySegments(characters: readonly string[]): number[] {
  const codes = [...characters.map((it) => it.codePointAt(0) as number), 0xffff];
  const count = codes.length;
  return [
    ...u16(0, 1, 3, 1),
    ...u32(12),
    ...u16(4, 16 + count * 8, 0, count * 2, 0, 0, 0),
    ...u16(...codes),
    ...u16(0),
    ...u16(...codes),
    ...u16(...codes.map((it, index) => (it === 0xffff ? 1 : index + 1 - it))),
    ...u16(...codes.map(() => 0)),
  ];
}

/** A CFF number in three bytes, and in five. */
const short = (value: number): number[] => [28, ...u16(value)];
const long = (value: number): number[] => [29, ...u32(value)];

function indexOf(pieces: readonly (readonly number[])[]): number[] {
  let end = 1;
  const offsets = [1, ...pieces.map((it) => (end += it.length))];
  return [...u16(pieces.length), 2, ...u16(...offsets), ...pieces.flat()];
}

/** All that an official document is written in: ASCII, Chinese marks and full-width forms, and the characters of GB 2312 and more. */
export const OFFICIAL_CHARACTERS = [
  [0x20, 0x7e],
  [0xb7, 0xb7],
  [0x2014, 0x2026],
  [0x3000, 0x3020],
  [0x4e00, 0x9fa5],
  [0xff01, 0xff5e],
]
  .flatMap(([from = 0, to = 0]) =>
    Array.from({ length: to - from + 1 }, (_, it) => String.fromCodePoint(from + it)),
  )
  .join('');

/** Makes programs whose fontconfig knows of no font. @returns the folder of programs, to be the whole PATH */
export function machineWithoutFonts(folder: string): string {
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const name of ['fc-list', 'fc-match']) {
    writeFileSync(join(bin, name), '#!/bin/sh\nexit 0\n');
    chmodSync(join(bin, name), 0o755);
  }
  return bin;
}
