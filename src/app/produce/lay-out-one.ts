import { marked } from '../../core/archive/mark.ts';
import type { Style } from '../../core/generated/style.ts';
import { formats } from '../../core/layout/formats.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Document, SeparateAttachment, Volume } from '../../core/model/document.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import type { FormatName } from '../targets/formats.ts';

/** What is to be laid out, with its look. */
export type Subject =
  | { readonly document: Document; readonly style: Style }
  | { readonly attachment: SeparateAttachment; readonly style: Style }
  | { readonly volume: Volume; readonly style: Style };

/** One document in each format, in memory, and what kept it from being drawn in one. */
export interface InFormats {
  readonly bytes: ReadonlyMap<FormatName, Uint8Array>;
  readonly findings: readonly Finding[];
}

/**
 * Lays a document or a volume out in each format, with the mark by which it is known that nobody has edited it; PDF is
 * drawn from a .docx of its own.
 *
 * @param epoch seconds since 1970 that the files are to give as the time of their making, where there is one
 * @param inputs the hash of what it is all made from, for a .docx to carry
 */
export async function layOutOne(
  subject: Subject,
  asked: readonly FormatName[],
  epoch: number | undefined,
  inputs?: string,
): Promise<InFormats> {
  const bytes = new Map<FormatName, Uint8Array>();
  const findings: Finding[] = [];
  const drawn = new Map<FormatName, Promise<Uint8Array>>();
  const draw = (format: keyof typeof formats): Promise<Uint8Array> => {
    const drawing = drawn.get(format) ?? laidOut(subject, format, epoch);
    drawn.set(format, drawing);
    return drawing;
  };
  for (const format of asked) {
    if (format !== 'pdf') {
      const whole = await draw(format);
      bytes.set(format, format === 'docx' ? await withHashes(whole, inputs) : marked(whole, format));
      continue;
    }
    const { convertToPdf } = await import('../pdf/convert.ts');
    const { pdf, findings: found } = await convertToPdf(await laidOut(forOffice(subject), 'docx', epoch));
    if (pdf) bytes.set('pdf', marked(pdf, 'pdf'));
    findings.push(...found);
  }
  return { bytes, findings };
}

async function withHashes(docx: Uint8Array, inputs: string | undefined): Promise<Uint8Array> {
  const { stamped } = await import('../../core/archive/provenance.ts');
  const { ownTextHash } = await import('../../core/compare/docx/own-text-hash.ts');
  return stamped(docx, { inputs, text: ownTextHash(docx) });
}

/**
 * The same with its lines not justified: of a justified line, LibreOffice leaves out a mark that hangs over the edge, and
 * a PDF would lose commas. Lines end at the same places.
 */
const forOffice = (subject: Subject): Subject => ({
  ...subject,
  style: mergeMaps(subject.style, { body: { alignment: 'left' } }),
});

async function laidOut(
  subject: Subject,
  format: keyof typeof formats,
  epoch: number | undefined,
): Promise<Uint8Array> {
  const { style } = subject;
  if ('volume' in subject) return (await formats[format].volume())(subject.volume, style, epoch);
  return 'attachment' in subject
    ? (await formats[format].attachment())(subject.attachment, style, epoch)
    : (await formats[format].document())(subject.document, style, epoch);
}
