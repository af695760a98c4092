import type { Style } from '../../core/generated/style.ts';
import { isWithFonts } from '../../core/layout/drawn/drawn-format.ts';
import { drawnFormats } from '../../core/layout/formats.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { type FormatName, hasPages, isDrawn } from '../targets/formats.ts';
import { BY_ITSELF, type HowDrawn } from './how-drawn.ts';

/**
 * What is to be told of the fonts that files in some formats are drawn in, or are seen in on this machine.
 *
 * @param file the unit's file, for the findings
 */
export async function fontFindings(
  style: Style,
  formats: readonly FormatName[],
  { pdfBy, fonts, embedsFonts }: HowDrawn = BY_ITSELF,
  file: string,
): Promise<readonly Finding[]> {
  const holdsFonts = (it: FormatName) =>
    isDrawn(it) && isWithFonts(drawnFormats[it], embedsFonts) && (it !== 'pdf' || pdfBy === 'report');
  if (formats.some(holdsFonts) || (fonts !== undefined && formats.some(isDrawn)))
    return (await (await import('../fonts/find-faces.ts')).findFaces(style, fonts)).findings(file);
  return formats.some(hasPages) ? (await import('../fonts/missing-fonts.ts')).missingFonts(style, file) : [];
}
