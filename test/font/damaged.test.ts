import { array, assert, constantFrom, integer, property, tuple, uint8Array } from 'fast-check';
import { expect, test } from 'vitest';
import { FontProblem, fontFileOf } from '../../src/core/font/font-file.ts';
import { facesIn, openFont } from '../../src/core/font/open-font.ts';
import { cffFont, collection, trueTypeFont } from '../support/fonts.ts';
import { runs } from '../support/runs.ts';

const CHARACTERS = '一二三（A𠮷';
const FONTS = [
  trueTypeFont({ family: 'Test', characters: CHARACTERS }),
  trueTypeFont({ family: 'Test', characters: '一二三（A', segments: true }),
  cffFont({ family: 'Test', characters: CHARACTERS }),
  collection([trueTypeFont({ family: 'A', characters: '一' }), cffFont({ family: 'B', characters: '二' })]),
];

/** Uses a font in every way in which a document does. */
function useAll(bytes: Uint8Array): void {
  const file = fontFileOf(bytes);
  for (let face = 0; face < facesIn(file); face++) {
    const font = openFont(file, face);
    const drawable = [...CHARACTERS]
      .map((it) => font.glyphOf(it.codePointAt(0) as number))
      .filter((glyph) => glyph !== 0 && font.isDrawable(glyph));
    for (const glyph of drawable) font.advance(glyph);
    font.subset(drawable, 'Test');
  }
}

function isUsedOrRefused(bytes: Uint8Array): void {
  try {
    useAll(bytes);
  } catch (error) {
    expect(error).toBeInstanceOf(FontProblem);
  }
}

test('A font that is cut off anywhere is used or refused', () => {
  for (const font of FONTS)
    for (let length = 0; length < font.byteLength; length += 7) isUsedOrRefused(font.slice(0, length));
});

test('A font with other bytes in it is used or refused', () => {
  const changes = array(tuple(integer({ min: 0, max: 4000 }), integer({ min: 0, max: 255 })), {
    minLength: 1,
    maxLength: 6,
  });
  assert(
    property(constantFrom(...FONTS), changes, (font, its) => {
      const copy = font.slice();
      for (const [at, byte] of its) copy[at % copy.byteLength] = byte;
      isUsedOrRefused(copy);
    }),
    { numRuns: runs(300) },
  );
});

test('A file that is no font is refused', () => {
  assert(
    property(uint8Array({ maxLength: 200 }), (bytes) => {
      expect(() => facesIn(fontFileOf(bytes))).toThrow(FontProblem);
    }),
    { numRuns: runs(100) },
  );
});
