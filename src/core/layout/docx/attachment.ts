import type { SeparateAttachment } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { attachmentFlow } from '../arrange/document.ts';
import { attachmentProperties } from '../numbering/numbered-document.ts';
import { fileOf } from './file.ts';
import { pack } from './pack.ts';

/**
 * An attachment that is a file of its own, as an OOXML package.
 *
 * @param epoch seconds since 1970 that the file gives as the time of its making, where the caller has one
 */
export async function docxAttachment(
  separate: SeparateAttachment,
  style: Style,
  epoch?: number,
): Promise<Uint8Array> {
  const properties = attachmentProperties(separate);
  const file = await fileOf(attachmentFlow(separate, style), style);
  return pack(file, style, properties, epoch);
}
