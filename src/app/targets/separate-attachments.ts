import { parse, format as pathOf } from 'node:path';
import { isBindable } from '../../core/model/attachment-content.ts';
import { withoutEnd } from '../../core/template/wording/punctuation.ts';
import { keyOfKind } from '../../core/unit/kinds/kinds.ts';
import type { Product } from '../job/document-selection.ts';

/** What follows the document's name in the file name of an attachment, before the extension. */
export const ATTACHMENT = /\.attachment-(\d+)$/;

/** The path of an attachment that is a file of its own, beside its document: `org.attachment-2.docx` for `org.docx`. */
export function attachmentPath(documentPath: string, attachment: number): string {
  const { dir, root, name, ext } = parse(documentPath);
  return pathOf({ dir, root, base: `${name}.attachment-${attachment}${ext}` });
}

/**
 * The numbers, from 1, of a document's attachments that are files of their own (`bound: false`).
 *
 * @param data the data of the unit's file by English keys, as far as it could be read
 */
export function separateAttachments(data: unknown, product: Product): number[] {
  if (product === 'volume') return [];
  const whole = isMap(data) ? data : {};
  const key = keyOfKind(product);
  const unit = key === undefined ? whole : whole[key];
  const document = isMap(unit) ? unit.document : undefined;
  const attachments = isMap(document) && Array.isArray(document.attachments) ? document.attachments : [];
  // An attachment without a title is left out of the document and has no number.
  const titled = attachments.filter((it) => withoutEnd(String(isMap(it) ? it.title : it)) !== '');
  return titled.flatMap((it, index) => (isMap(it) && it.bound === false && shows(it) ? [index + 1] : []));
}

/** Whether the program can write the attachment's content; a file of another type is sent along as it is. */
const shows = ({ content, file }: Readonly<Record<string, unknown>>): boolean =>
  content !== undefined || (typeof file === 'string' && isBindable(file));

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
