import type { Font } from '../../../font/font.ts';
import { type FontFile, FontProblem } from '../../../font/font-file.ts';
import { openFont } from '../../../font/open-font.ts';
import type { FaceOpener } from './faces-among.ts';

/** Opens each face once: its glyphs are read once for all documents. */
export function faceOpener(openFile: (file: string) => FontFile): FaceOpener {
  const fonts = new Map<string, Font | 'damaged'>();
  return ({ file, index }) => {
    const key = `${file}#${index}`;
    const known = fonts.get(key);
    if (known !== undefined) return known;
    let font: Font | 'damaged' = 'damaged';
    try {
      font = openFont(openFile(file), index);
    } catch (error) {
      if (!(error instanceof FontProblem)) throw error;
    }
    fonts.set(key, font);
    return font;
  };
}
