import type { Document as DocxDocument } from 'docx';
import type { Document } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { numberedDocument } from '../numbering/numbered-document.ts';
import { allBlocks } from '../text/all-blocks.ts';
import { chartDrawerFor, type DrawChart } from './charts.ts';
import { customProperties } from './custom-properties.ts';
import { withFieldNames } from './official-fields.ts';
import { fileWith, pack } from './pack.ts';
import { sectionsOf } from './sections.ts';

/**
 * Writes the document as an OOXML package.
 *
 * @param epoch the time of creation to write into the file, in seconds since 1970 (SOURCE_DATE_EPOCH); by default the
 * document's date. The same arguments give the same bytes anywhere.
 */
export async function docx(document: Document, style: Style, epoch?: number): Promise<Uint8Array> {
  const drawChart = await chartDrawerFor(allBlocks(document));
  return pack(fileOf(document, style, drawChart), style, document.properties, epoch);
}

/**
 * The document as an object of the library, before it is packed; `paginate` reads this.
 *
 * @param drawChart draws charts; needed if there are any
 */
export function fileOf(document: Document, style: Style, drawChart?: DrawChart): DocxDocument {
  const numbered = numberedDocument(document, style.numbering);
  return fileWith(withFieldNames(sectionsOf(numbered, style, { drawChart })), document.properties, {
    customProperties: customProperties(document),
  });
}
