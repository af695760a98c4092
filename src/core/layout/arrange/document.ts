import type { Document, SeparateAttachment } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import type { Flow } from '../flow/flow.ts';
import {
  attachmentProperties,
  numberedAttachment,
  numberedDocument,
} from '../numbering/numbered-document.ts';
import { arrangedOnce } from './once.ts';
import { attachmentSection, sectionsOf } from './sections.ts';

/** A document, numbered and arranged. */
export const documentFlow = arrangedOnce(
  (document: Document, style: Style): Flow => ({
    sections: sectionsOf(numberedDocument(document, style.numbering), style),
    styles: [],
    watermark: document.properties.watermark,
  }),
);

/**
 * An attachment that is a file of its own: 发文字号 and 附件 with its number at the upper left of its first line, its title
 * and what it shows, its pages numbered from 1 (GB/T 9704-2012, 7.3.7).
 */
export const attachmentFlow = arrangedOnce((separate: SeparateAttachment, style: Style): Flow => {
  const properties = attachmentProperties(separate);
  const attachment = numberedAttachment(separate, style.numbering);
  return {
    sections: [attachmentSection(attachment, style, [properties.subject])],
    styles: [],
    watermark: properties.watermark,
  };
});
