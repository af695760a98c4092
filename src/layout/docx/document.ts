import type { Document as DocxDocument } from 'docx';
import type { Style } from '../../generated/style.ts';
import type { Document } from '../../model/document.ts';
import { numberedDocument } from '../numbering/numbered-document.ts';
import { fileWith, pack } from './pack.ts';
import { sectionsOf } from './sections.ts';

/**
 * The document as an OOXML package.
 *
 * @param epoch seconds since 1970 that the file gives as the time of its making, where the caller has one
 *   (SOURCE_DATE_EPOCH); else the document's own date. The same arguments give the same bytes anywhere.
 */
export function docx(document: Document, style: Style, epoch?: number): Promise<Uint8Array> {
  return pack(fileOf(document, style), style, document.properties, epoch);
}

/** The document as the library holds it before it is packed: what `paginate` reads. */
export function fileOf(document: Document, style: Style): DocxDocument {
  return fileWith(sectionsOf(numberedDocument(document, style.numbering), style), document.properties);
}
