import type { Document } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { documentFlow } from '../arrange/document.ts';
import { customProperties } from './custom-properties.ts';
import { fileOf } from './file.ts';
import { pack } from './pack.ts';

/**
 * Writes the document as an OOXML package.
 *
 * @param epoch the time of creation to write into the file, in seconds since 1970 (SOURCE_DATE_EPOCH); by default the
 * document's date. The same arguments give the same bytes anywhere.
 */
export async function docx(document: Document, style: Style, epoch?: number): Promise<Uint8Array> {
  const { properties } = document;
  const options = { customProperties: customProperties(document) };
  const file = await fileOf(documentFlow(document, style), style, options);
  return pack(file, style, properties, epoch);
}
