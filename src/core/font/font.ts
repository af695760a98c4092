/** A face of a font file. Lengths are in its own units, `unitsPerEm` to the em, where nothing else is said. */
export interface Font extends FontNames, Outlines {
  readonly unitsPerEm: number;
  /** From the baseline to the upper edge that a line is given, in ems. */
  readonly ascent: number;
  /** From the baseline to its lower edge, in ems, positive. */
  readonly descent: number;
  /** What all its glyphs fit in: left, bottom, right, top. */
  readonly box: readonly [number, number, number, number];
  /** How high a capital letter is; undefined where the font does not say. */
  readonly capHeight: number | undefined;
  /** In degrees; 0 where it is upright. */
  readonly italicAngle: number;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Whether its maker allows that some of its glyphs go along with a document. */
  readonly mayBeEmbedded: boolean;
  /** The glyph of a character; 0 where it has none. */
  glyphOf(codePoint: number): number;
  /** How far a glyph takes the text on. */
  advance(glyph: number): number;
}

/** What a face calls itself. */
export interface FontNames {
  /** Of ASCII characters, none that PDF uses for anything else. */
  readonly postScriptName: string;
  /** The names of its family in every language, and its full names, without repeats. */
  readonly families: readonly string[];
}

/** The forms of a face's glyphs. */
export interface Outlines {
  readonly kind: 'glyf' | 'cff';
  /** Whether the form of a glyph can be read: of a damaged font, some can. */
  isDrawable(glyph: number): boolean;
  /**
   * A font of some glyphs alone, which take the numbers from 1 in their order; 0 is the sign for what is missing.
   * The same glyph may be asked for more than once. For `glyf` it is a TrueType font, for `cff` a CFF one by CIDs.
   *
   * @param glyphs each of them drawable
   * @param name its PostScript name
   */
  subset(glyphs: readonly number[], name: string): Uint8Array;
}
