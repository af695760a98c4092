import type { Style } from '../../generated/style.ts';

/** A font and its replacements, by name. */
export type Face = Style['fonts']['body'];

/** The keys of the style's Chinese fonts. */
export type ChineseFace = Exclude<keyof Style['fonts'], 'latin'>;

/** The Chinese fonts of a style. */
export function chineseFaces({
  fonts: { latin: _, ...chinese },
}: Pick<Style, 'fonts'>): Record<ChineseFace, Face> {
  return chinese;
}

/** These free fonts have the same widths as Times New Roman. */
const TIMES: Face = { name: 'Times New Roman', alternatives: ['Liberation Serif', 'Tinos'] };

/** The font of digits and Latin letters; undefined if it is the Chinese font around them. */
export const latinFace = ({ fonts }: Pick<Style, 'fonts'>): Face | undefined =>
  fonts.latin === 'Times New Roman' ? TIMES : undefined;

/** The face of a part; figures and Latin letters have that of the running text where the style names none for them. */
export function faceOf(style: Pick<Style, 'fonts'>, part: ChineseFace | 'latin'): Face {
  const chinese = chineseFaces(style);
  return part === 'latin' ? (latinFace(style) ?? chinese.body) : chinese[part];
}
