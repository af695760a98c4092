import { parse, format as pathOf } from 'node:path';
import { isBindable } from '../../core/model/attachment-content.ts';
import { withoutEnd } from '../../core/template/wording/punctuation.ts';
import { keyOfKind } from '../../core/unit/kinds/kinds.ts';
import type { Product } from './documents.ts';
import type { Targets } from './targets.ts';

/**
 * The targets with the files of attachments that are not bound with their documents (`bound: false`): each in the formats
 * of its document, beside it, by its name: `org.attachment-2.docx` goes with `org.docx`.
 *
 * @param data of the unit's file, by English keys, as far as it could be read
 */
export function withAttachments({ folder, files }: Targets, data: unknown): Targets {
  return {
    folder,
    files: files.flatMap((it) => [
      it,
      ...separateIn(data, it.product).map((attachment) => ({
        ...it,
        attachment,
        path: attachmentPath(it.path, attachment),
      })),
    ]),
  };
}

/** What the file of an attachment is called after its number, before its extension. */
export const ATTACHMENT = /\.attachment-(\d+)$/;

function attachmentPath(path: string, attachment: number): string {
  const { dir, root, name, ext } = parse(path);
  return pathOf({ dir, root, base: `${name}.attachment-${attachment}${ext}` });
}

/** The numbers of the attachments of a document that are files of their own, from 1. */
function separateIn(data: unknown, product: Product): number[] {
  if (product === 'volume') return [];
  const whole = isMap(data) ? data : {};
  const key = keyOfKind(product);
  const unit = key === undefined ? whole : whole[key];
  const document = isMap(unit) ? unit.document : undefined;
  const given = isMap(document) && Array.isArray(document.attachments) ? document.attachments : [];
  // One without a title is left out of the document, and has no number.
  const titled = given.filter((it) => withoutEnd(String(isMap(it) ? it.title : it)) !== '');
  return titled.flatMap((it, index) => (isMap(it) && it.bound === false && shows(it) ? [index + 1] : []));
}

/** Whether an attachment shows something that the program can write; a file of another kind goes along by itself. */
const shows = ({ content, file }: Readonly<Record<string, unknown>>): boolean =>
  content !== undefined || (typeof file === 'string' && isBindable(file));

const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
