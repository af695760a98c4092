import { expect, test } from 'vitest';
import { fontFileOf } from '../../src/core/font/font-file.ts';
import { facesIn, openFont } from '../../src/core/font/open-font.ts';
import { cffFont, collection, trueTypeFont } from '../support/fonts.ts';

const CHARACTERS = '一二（A𠮷';

test.each([
  ['TrueType outlines', trueTypeFont],
  ['CFF outlines', cffFont],
])('A font with %s says what it is called, what it draws and how wide', (_, make) => {
  const advance = (it: string) => (it === 'A' ? 500 : 1000);
  const font = openFont(fontFileOf(make({ family: '仿宋', characters: CHARACTERS, advance, bold: true })));
  expect(font.families).toEqual(['仿宋', '仿宋 Bold']);
  expect(font).toMatchObject({
    isBold: true,
    unitsPerEm: 1000,
    ascent: 0.88,
    descent: 0.12,
    mayBeEmbedded: true,
  });
  for (const character of CHARACTERS) {
    const glyph = font.glyphOf(character.codePointAt(0) as number);
    expect(glyph).toBeGreaterThan(0);
    expect(font.isDrawable(glyph)).toBe(true);
    expect(font.advance(glyph)).toBe(advance(character));
  }
  expect(font.glyphOf(0x4e09)).toBe(0);
});

test('An older map of characters, by segments, gives the same glyphs', () => {
  const [older, newer] = [true, false].map((segments) =>
    openFont(fontFileOf(trueTypeFont({ family: 'Test', characters: '一二（A', segments }))),
  );
  for (const it of '一二（A三') {
    const code = it.codePointAt(0) as number;
    expect(older?.glyphOf(code)).toBe(newer?.glyphOf(code));
  }
});

test('Each face of a collection is its own', () => {
  const file = fontFileOf(
    collection([
      trueTypeFont({ family: 'First', characters: '一' }),
      cffFont({ family: 'Second', characters: '二' }),
    ]),
  );
  expect(facesIn(file)).toBe(2);
  expect(openFont(file, 0).families).toEqual(['First']);
  expect(openFont(file, 1).families).toEqual(['Second']);
  expect(openFont(file, 1).kind).toBe('cff');
});

test.each([
  [0x0000, true],
  [0x0002, false],
  [0x0004, true],
  [0x0008, true],
  [0x0100, false],
  [0x0200, false],
])('A font whose maker says %i may be embedded: %s', (rights, expected) => {
  const font = openFont(fontFileOf(trueTypeFont({ family: 'Test', characters: '一', rights })));
  expect(font.mayBeEmbedded).toBe(expected);
});

test('Only what is asked for is read of a font file', () => {
  const bytes = trueTypeFont({ family: 'Test', characters: '一二三' });
  const read: number[] = [];
  const font = openFont({
    size: bytes.byteLength,
    read(from, length) {
      read.push(length);
      return bytes.subarray(from, from + length);
    },
  });
  const before = read.length;
  font.isDrawable(1);
  font.isDrawable(1);
  // One read for the table of offsets, one for the glyph.
  expect(read.length - before).toBe(2);
});
