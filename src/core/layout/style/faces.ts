import type { Style } from '../../generated/style.ts';

/** A face by its name, and the names of those that stand in for it. */
export type Face = Style['fonts']['body'];

/** A part of the style that names a face of Chinese characters. */
export type ChineseFace = Exclude<keyof Style['fonts'], 'latin'>;

/** The faces of Chinese characters, by the part that each plays. */
export function chineseFaces({
  fonts: { latin: _, ...chinese },
}: Pick<Style, 'fonts'>): Record<ChineseFace, Face> {
  return chinese;
}

/** The widths of Times New Roman are those of these free faces too. */
const TIMES: Face = { name: 'Times New Roman', alternatives: ['Liberation Serif', 'Tinos'] };

/** The face of figures and Latin letters; undefined where it is that of the Chinese around them. */
export const latinFace = ({ fonts }: Pick<Style, 'fonts'>): Face | undefined =>
  fonts.latin === 'Times New Roman' ? TIMES : undefined;
