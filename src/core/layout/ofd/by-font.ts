import type { Drawing, DrawnFaces } from '../drawn/faces.ts';
import type { Glyphs } from '../pages/page.ts';

/** A text of which all characters are drawn in one font. */
export interface TextInFont {
  readonly glyphs: Glyphs;
  /** How each of its characters is drawn; undefined if no font has them. */
  readonly drawings: readonly Drawing[] | undefined;
}

/** Divides a text by the fonts that its characters are drawn in, each part at its place. */
export function byFont(glyphs: Glyphs, faces: DrawnFaces): TextInFont[] {
  const face = faces(glyphs.face);
  const angle = ((glyphs.turn ?? 0) * Math.PI) / 180;
  const parts: { text: string; advances: number[]; at: number; drawings: Drawing[] | undefined }[] = [];
  let at = 0;
  for (const [index, character] of [...glyphs.text].entries()) {
    const advance = glyphs.advances[index] ?? 0;
    const drawing = face?.drawing(character);
    const open = parts.at(-1);
    if (open && isSame(open.drawings?.[0], drawing)) {
      open.text += character;
      open.advances.push(advance);
      if (drawing) open.drawings?.push(drawing);
    } else parts.push({ text: character, advances: [advance], at, drawings: drawing && [drawing] });
    at += advance;
  }
  return parts.map(({ text, advances, at: along, drawings }) => ({
    glyphs: {
      ...glyphs,
      text,
      advances,
      x: glyphs.x + along * Math.cos(angle),
      baseline: glyphs.baseline - along * Math.sin(angle),
    },
    drawings,
  }));
}

const isSame = (one: Drawing | undefined, other: Drawing | undefined): boolean =>
  one?.font === other?.font && one?.isThickened === other?.isThickened;
