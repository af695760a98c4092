import { marked } from '../../core/archive/mark.ts';
import type { formats } from '../../core/layout/formats.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import { laidOut, type Subject, withMark } from '../../core/produce/lay-out.ts';
import { mergeMaps } from '../../core/template/merge-maps.ts';
import type { FormatName } from '../targets/formats.ts';

export type { Subject } from '../../core/produce/lay-out.ts';

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
      bytes.set(format, withMark(whole, format, inputs));
      continue;
    }
    const { convertToPdf } = await import('../pdf/convert.ts');
    const { pdf, findings: found } = await convertToPdf(await laidOut(forOffice(subject), 'docx', epoch));
    if (pdf) bytes.set('pdf', marked(pdf, 'pdf'));
    findings.push(...found);
  }
  return { bytes, findings };
}

/**
 * The same with its lines not justified: of a justified line, LibreOffice leaves out a mark that hangs over the edge, and
 * a PDF would lose commas. Lines end at the same places.
 */
const forOffice = (subject: Subject): Subject => ({
  ...subject,
  style: mergeMaps(subject.style, { body: { alignment: 'left' } }),
});
