import type { Document as DocxDocument } from 'docx';
import type { SeparateAttachment } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { attachmentProperties, numberedAttachment } from '../numbering/numbered-document.ts';
import { allBlocks } from '../text/all-blocks.ts';
import { chartDrawerFor, type DrawChart } from './charts.ts';
import { fileWith, pack } from './pack.ts';
import { attachmentSection } from './sections.ts';

/**
 * An attachment that is a file of its own, as an OOXML package: 发文字号 and 附件 with its number at the upper left of its
 * first line, its title and what it shows, its pages numbered from 1 (GB/T 9704-2012, 7.3.7).
 *
 * @param epoch seconds since 1970 that the file gives as the time of its making, where the caller has one
 */
export async function docxAttachment(
  separate: SeparateAttachment,
  style: Style,
  epoch?: number,
): Promise<Uint8Array> {
  const drawChart = await chartDrawerFor(allBlocks(separate.document));
  const file = attachmentFile(separate, style, drawChart);
  return pack(file, style, attachmentProperties(separate), epoch);
}

/**
 * The attachment as the library holds it before it is packed.
 *
 * @param drawChart what draws charts; needed where there are any
 */
export function attachmentFile(
  separate: SeparateAttachment,
  style: Style,
  drawChart?: DrawChart,
): DocxDocument {
  const properties = attachmentProperties(separate);
  const attachment = numberedAttachment(separate, style.numbering);
  const section = attachmentSection(attachment, style, [properties.subject], drawChart);
  return fileWith([section], properties);
}
