import type { FontFile } from '../../../font/font-file.ts';
import { facesIn, openFont } from '../../../font/open-font.ts';

/** A face that can be drawn with, and is not opened yet. */
export interface CataloguedFace {
  /** What its file is called; the same for all faces of one file. */
  readonly file: string;
  /** Which face of the file, from 0. */
  readonly index: number;
  /** Its names, in every language. */
  readonly families: readonly string[];
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/**
 * The faces of a font file.
 *
 * @param name what the file is called in the catalogue
 * @throws FontProblem if it is not a font, or a damaged one
 */
export function facesOfFile(file: FontFile, name: string): CataloguedFace[] {
  return Array.from({ length: facesIn(file) }, (_, index) => {
    const { families, isBold, isItalic } = openFont(file, index);
    return { file: name, index, families, isBold, isItalic };
  });
}
