/** A face of a font file. Lengths are in its own units (`unitsPerEm` to the em), unless stated otherwise. */
export interface Font extends FontNames, Outlines {
  readonly unitsPerEm: number;
  /** From the baseline to the upper edge of a line, in ems. */
  readonly ascent: number;
  /** From the baseline to the lower edge of a line, in ems; positive. */
  readonly descent: number;
  /** A box around all glyphs: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** The height of capital letters; undefined if the font does not give it. */
  readonly capHeight: number | undefined;
  /** In degrees; 0 for an upright face. */
  readonly italicAngle: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Whether the font's licence bits allow a subset of it inside a document. */
  readonly mayBeEmbedded: boolean;
  /** The glyph of a character; 0 if the face lacks it. */
  glyphOf(codePoint: number): number;
  /** The width of a glyph: how far the next one is from it. */
  advance(glyph: number): number;
}

/** The names of a face. */
export interface FontNames {
  /** ASCII, without characters that have a meaning in PDF. */
  readonly postScriptName: string;
  /** Its family names in every language, and its full names; each once. */
  readonly families: readonly string[];
}

/** The outlines of a face's glyphs. */
export interface Outlines {
  readonly kind: 'glyf' | 'cff';
  /** Whether the outline of a glyph can be read. In a damaged font, some can. */
  isDrawable(glyph: number): boolean;
  /**
   * A font with only some glyphs, numbered from 1 in the given order; 0 is the sign for a missing character. The same
   * glyph may be given more than once. For `glyf` the result is a TrueType font, for `cff` a CID-keyed CFF font.
   *
   * @param glyphs all of them drawable
   * @param name the PostScript name of the new font
   */
  subset(glyphs: readonly number[], name: string): Uint8Array;
}
