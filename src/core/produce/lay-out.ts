import type { Document, SeparateAttachment, Volume } from '../document/document.ts';
import type { Style } from '../generated/style.ts';
import { type FormatName, formats } from '../layout/formats.ts';

/** What is laid out, with its style. */
export type Subject =
  | { readonly document: Document; readonly style: Style }
  | { readonly attachment: SeparateAttachment; readonly style: Style }
  | { readonly volume: Volume; readonly style: Style };

/**
 * Lays out a document, an attachment or a volume.
 *
 * @param epoch the time of creation to write into the file, in seconds since 1970; by default the document's date
 */
export async function laidOut(subject: Subject, format: FormatName, epoch?: number): Promise<Uint8Array> {
  const { style } = subject;
  if ('volume' in subject) return (await formats[format].volume())(subject.volume, style, epoch);
  return 'attachment' in subject
    ? (await formats[format].attachment())(subject.attachment, style, epoch)
    : (await formats[format].document())(subject.document, style, epoch);
}
