import { describe, expect, it } from 'vitest';
import { fontFileOf } from '../../src/core/font/font-file.ts';
import { openFont } from '../../src/core/font/open-font.ts';
import { drawnFaces } from '../../src/core/layout/drawn/faces.ts';
import { cffFont, trueTypeFont } from '../support/fonts.ts';
import { BODY } from '../support/pages.ts';

/** The faces of two fonts, and how many of them were opened. */
function twoFonts() {
  const open = (bytes: Uint8Array) => ({ font: openFont(fontFileOf(bytes)), isThickened: false });
  const given = { opened: 0 };
  function* fonts() {
    for (const bytes of [
      trueTypeFont({ family: 'Own', characters: '甲', advance: () => 1000 }),
      cffFont({ family: 'Other', characters: '乙', advance: () => 1000 }),
    ]) {
      given.opened += 1;
      yield open(bytes);
    }
  }
  return { face: drawnFaces(fonts)(BODY), given };
}

describe('the fonts of a face', () => {
  it('are opened only where those before lack a character', () => {
    const { face, given } = twoFonts();
    expect(face?.drawing('甲')).toBeDefined();
    expect(given.opened).toBe(1);
    expect(face?.drawing('乙')).toBeDefined();
    expect(given.opened).toBe(2);
    expect(face?.drawing('丙')).toBeUndefined();
  });

  it('are not searched for a tab or the end of a line, which none draws', () => {
    const { face, given } = twoFonts();
    for (const it of ['\t', '\n']) {
      expect(face?.drawing(it)).toBeUndefined();
      expect(face?.advance(it)).toBeUndefined();
    }
    expect(given.opened).toBe(1);
  });
});
