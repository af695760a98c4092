import { marked } from '../../core/archive/mark.ts';
import { formats } from '../../core/layout/formats.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { laidOut, type Subject } from '../../core/produce/lay-out.ts';
import { withMark } from '../../core/produce/with-mark.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import { type FormatName, isDrawn } from '../targets/formats.ts';
import { BY_ITSELF, type HowDrawn } from './how-drawn.ts';

export type { Subject } from '../../core/produce/lay-out.ts';

/** One document in several formats, in memory, and why it could not be drawn in others. */
export interface InFormats {
  readonly bytes: ReadonlyMap<FormatName, Uint8Array>;
  readonly findings: readonly Finding[];
}

/** What else documents are laid out with. */
export interface LayOutRequest {
  /** The time of creation to write into the files, in seconds since 1970; by default the document's date. */
  readonly epoch?: number | undefined;
  /** How PDF and other formats of pages are drawn; by this program where left out. */
  readonly drawing?: HowDrawn | undefined;
}

/**
 * Lays out a document or a volume in each format and adds the mark that shows later whether anybody edited it. What is
 * written from pages is written from the same ones; a PDF by LibreOffice is drawn from a .docx that is made for it alone.
 *
 * @param file the unit's file, for the findings
 * @param inputs the hash of all inputs, for the .docx and .ofd to carry
 */
export async function layOutOne(
  subject: Subject,
  wanted: readonly FormatName[],
  { epoch, drawing = BY_ITSELF }: LayOutRequest,
  file: string,
  inputs?: string,
): Promise<InFormats> {
  const bytes = new Map<FormatName, Uint8Array>();
  const findings: Finding[] = [];
  const byOffice = (format: FormatName) => format === 'pdf' && drawing.pdfBy === 'libreoffice';
  const drawn = wanted.filter(isDrawn).filter((it) => !byOffice(it));
  if (drawn.length > 0) {
    const { drawOne } = await import('./draw-one.ts');
    const own = await drawOne(subject, drawn, epoch, { drawing, file, inputs });
    for (const [format, its] of own.bytes) bytes.set(format, its);
    findings.push(...own.findings);
  }
  for (const format of wanted) {
    if (isDrawn(format)) continue;
    const own = await laidOut(subject, format, epoch);
    const whole = format === 'html' && drawing.printsPages ? await printingPages(own, subject, drawing) : own;
    bytes.set(format, withMark(whole, formats[format], inputs));
  }
  if (wanted.some(byOffice)) {
    const { convertToPdf } = await import('../pdf/convert.ts');
    const { pdf, findings: found } = await convertToPdf(await laidOut(forOffice(subject), 'docx', epoch));
    if (pdf) bytes.set('pdf', marked(pdf, 'percent'));
    findings.push(...found);
  }
  return { bytes, findings };
}

/** A web page that prints the pages of a document. */
async function printingPages(page: Uint8Array, subject: Subject, { fonts }: HowDrawn): Promise<Uint8Array> {
  const { findFaces } = await import('../fonts/find-faces.ts');
  const { drawnOf } = await import('../../core/produce/draw.ts');
  const { withPrintedPages } = await import('../../core/layout/html/printed-pages.ts');
  return withPrintedPages(page, drawnOf(subject, (await findFaces(subject.style, fonts)).faces));
}

/**
 * The same document without justified lines. LibreOffice drops a punctuation mark that hangs over the edge of a
 * justified line, so a PDF would lose commas. Lines break at the same places.
 */
const forOffice = (subject: Subject): Subject => ({
  ...subject,
  style: mergeMaps(subject.style, { body: { alignment: 'left' } }),
});
