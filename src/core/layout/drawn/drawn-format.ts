import type { FileFormat } from '../format.ts';
import type { Drawn } from './drawing.ts';

/** All that sets one format apart from the others that are written from pages: the `format.ts` of its folder. */
export interface DrawnFormat extends FileFormat {
  /** Whether the fonts go along, always or where somebody asks for it: then there is no file where there is no font. */
  readonly holdsFonts: 'always' | 'if asked' | 'never';
  draw(): Promise<(drawn: Drawn) => Uint8Array>;
}

/**
 * Whether a file of a format has its fonts in it.
 *
 * @param isAsked whether somebody asks for it
 */
export const isWithFonts = ({ holdsFonts }: DrawnFormat, isAsked: boolean | undefined): boolean =>
  holdsFonts === 'always' || (holdsFonts === 'if asked' && isAsked === true);
