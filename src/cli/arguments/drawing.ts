import type { Command } from 'commander';
import { BY_ITSELF, type HowDrawn } from '../../app/produce/how-drawn.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { didYouMean } from '../program/did-you-mean.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { drawingWords } from '../words/drawing.ts';

/** The programs that can make a PDF. */
export const PDF_BY: readonly HowDrawn['pdfBy'][] = ['report', 'libreoffice'];

/** The options of a command that say how pages are drawn. */
export interface DrawingOptions {
  readonly pdfBy?: string;
  readonly fonts?: string;
  readonly embedFonts?: boolean;
  readonly printPages?: boolean;
}

/** Declares these options. */
export function declareDrawing(command: Command, language: Language): void {
  const words = inLanguage(drawingWords, language);
  command
    .option(...words.fonts)
    .option(...words.embedFonts)
    .option(...words.printPages)
    .option(...words.pdfBy);
}

/** @throws UsageProblem for a program that makes no PDF */
export function drawingOf(
  { pdfBy: written, fonts, embedFonts, printPages }: DrawingOptions,
  language: Language,
): HowDrawn {
  const how = { fonts, embedsFonts: embedFonts, printsPages: printPages };
  if (written === undefined) return { ...BY_ITSELF, ...how };
  const pdfBy = PDF_BY.find((it) => it === written.trim().toLowerCase());
  if (pdfBy) return { pdfBy, ...how };
  const suggestion = didYouMean(written, PDF_BY, language);
  throw new UsageProblem(
    inLanguage(drawingWords, language).unknownProgram({ written, suggestion, programs: PDF_BY }),
  );
}
