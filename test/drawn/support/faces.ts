import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fontFileOf } from '../../../src/core/font/font-file.ts';
import { openFont } from '../../../src/core/font/open-font.ts';
import type { Style } from '../../../src/core/generated/style.ts';
import { type DrawnFaces, drawnFaces, type FoundFont } from '../../../src/core/layout/drawn/faces.ts';

/** The faces that LibreOffice draws a style in, when it draws with the fonts of these tests. */
export function testFaces(style: Style): DrawnFaces {
  const opened = new Map<string, FoundFont>();
  const found = (family: string): FoundFont => {
    const known = opened.get(family);
    if (known) return known;
    const [file = '', index = '0'] = execFileSync('fc-match', ['-f', '%{file}\n%{index}', family], {
      env: { ...process.env, FONTCONFIG_FILE: resolve('test/drawn/fonts.conf') },
      encoding: 'utf8',
    }).split('\n');
    const font = { font: openFont(fontFileOf(readFileSync(file)), Number(index)), isThickened: false };
    opened.set(family, font);
    return font;
  };
  return drawnFaces(({ part }) => [
    found(part === 'latin' ? 'Times New Roman' : style.fonts[part].name),
    found(style.fonts.song.name),
  ]);
}
