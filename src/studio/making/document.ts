import { type DrawnFormatName, drawnFormats, type FormatName, formats } from '../../core/layout/formats.ts';
import type { Finding } from '../../core/model/diagnostic.ts';
import type { Product } from '../../core/produce/built-in.ts';
import { drawnFiles } from '../../core/produce/drawn-files.ts';
import { inputsHash } from '../../core/produce/inputs-hash.ts';
import { laidOut, type Subject } from '../../core/produce/lay-out.ts';
import { withMark } from '../../core/produce/with-mark.ts';
import type { Language } from '../../core/wording/language.ts';
import * as report from '../../index.ts';
import { facesFor } from './fonts.ts';
import { composedByPacks } from './packs.ts';

/** A document to make. */
export interface Order {
  readonly text: string;
  readonly file: string;
  readonly product: Product;
  readonly format: FormatName | DrawnFormatName;
  readonly attachments: ReadonlyMap<string, string>;
  /** Whether fonts go along in an .ofd. */
  readonly embedsFonts?: boolean;
  readonly language: Language;
}

/** One file that was made. */
export interface MadeFile {
  /** What stands in its name behind that of the unit's file: `.rules`, `.attachment-1`. */
  readonly part: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly extension: string;
  readonly mediaType: string;
}

/** What was made of an order. */
export interface Made {
  /** The document, and the attachments that are files of their own; none where it could not be drawn. */
  readonly files: readonly MadeFile[];
  /** What there is to tell of it, in words. */
  readonly told: readonly string[];
  /** Whether no font was found that it could be drawn in. */
  readonly lacksFonts: boolean;
}

/** Makes a document as `report build` does. */
export async function madeDocument(order: Order): Promise<Made> {
  const { text, file, product, attachments } = order;
  const { source } = report.parse(text, file);
  const { unit } = source ? report.check(source, product === 'volume' ? undefined : [product]) : {};
  if (!unit) throw new Error('the text has errors');
  const { subject, inputs } = composedByPacks(unit, product, attachments);
  const hash = inputsHash(report.version, unit, inputs);
  const part = product === 'situation-report' ? '' : `.${product}`;
  return madeOf(subject, { ...order, hash, part });
}

/** How a composed document is made into files. */
interface Making extends Pick<Order, 'file' | 'format' | 'embedsFonts' | 'language'> {
  /** The hash of all inputs, for the files to carry; none for a summary. */
  readonly hash: string | undefined;
  readonly part: string;
}

/** Makes a composed document, and its attachments that are files of their own, in a format. */
export async function madeOf(subject: Subject, making: Making): Promise<Made> {
  const { format, part, hash, language } = making;
  const { extension, mediaType } = isDrawn(format) ? drawnFormats[format] : formats[format];
  const files: MadeFile[] = [];
  const findings: Finding[] = [];
  for (const it of [
    { part, subject },
    ...separateIn(subject).map((it) => ({ ...it, part: part + it.part })),
  ]) {
    const bytes = isDrawn(format)
      ? await drawn(it.subject, format, making, findings)
      : withMark(await laidOut(it.subject, format), formats[format], hash);
    if (bytes) files.push({ part: it.part, bytes: bytes as Uint8Array<ArrayBuffer>, extension, mediaType });
  }
  const messages = new Map(findings.map((it) => [it.code, report.describe(it, language).message]));
  return { files, told: [...messages.values()], lacksFonts: messages.has('font-none') };
}

const isDrawn = (format: FormatName | DrawnFormatName): format is DrawnFormatName => format in drawnFormats;

async function drawn(
  subject: Subject,
  format: DrawnFormatName,
  { file, embedsFonts, hash }: Making,
  findings: Finding[],
): Promise<Uint8Array | undefined> {
  const found = await facesFor(subject.style);
  const result = await drawnFiles(subject, [format], { found, embedsFonts, inputs: hash, file });
  findings.push(...result.findings, ...(format === 'pdf' || embedsFonts ? found.findings(file) : []));
  return result.bytes.get(format);
}

/** The attachments of a document that are files of their own, by their numbers. */
function separateIn(subject: Subject): { readonly part: string; readonly subject: Subject }[] {
  if (!('document' in subject)) return [];
  const { document, style } = subject;
  return document.attachments.flatMap(({ isSeparate, body }, index) =>
    isSeparate && body
      ? [{ part: `.attachment-${index + 1}`, subject: { attachment: { document, index }, style } }]
      : [],
  );
}
