import { marked } from '../../core/archive/mark.ts';
import type { formats } from '../../core/layout/formats.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { laidOut, type Subject, withMark } from '../../core/produce/lay-out.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import type { FormatName } from '../targets/formats.ts';

export type { Subject } from '../../core/produce/lay-out.ts';

/** One document in several formats, in memory, and why it could not be drawn in others. */
export interface InFormats {
  readonly bytes: ReadonlyMap<FormatName, Uint8Array>;
  readonly findings: readonly Finding[];
}

/**
 * Lays out a document or a volume in each format and adds the mark that shows later whether anybody edited it. PDF is
 * drawn from a .docx that is made for it alone.
 *
 * @param epoch the time of creation to write into the files, in seconds since 1970; by default the document's date
 * @param inputs the hash of all inputs, for the .docx to carry
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
      bytes.set(format, withMark(whole, format, inputs));
      continue;
    }
    const { convertToPdf } = await import('../pdf/convert.ts');
    const { pdf, findings: found } = await convertToPdf(await laidOut(forOffice(subject), 'docx', epoch));
    if (pdf) bytes.set('pdf', marked(pdf, 'percent'));
    findings.push(...found);
  }
  return { bytes, findings };
}

/**
 * The same document without justified lines. LibreOffice drops a punctuation mark that hangs over the edge of a
 * justified line, so a PDF would lose commas. Lines break at the same places.
 */
const forOffice = (subject: Subject): Subject => ({
  ...subject,
  style: mergeMaps(subject.style, { body: { alignment: 'left' } }),
});
