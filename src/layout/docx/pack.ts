import { type Document as DocxDocument, Packer } from 'docx';
import type { Style } from '../../generated/style.ts';
import type { Properties } from '../../model/document.ts';
import { coreXml } from './core-properties.ts';
import { fontTableXml } from './font-table.ts';
import { settingsXml } from './settings.ts';
import { stylesXml } from './styles.ts';
import { withTime } from './zip-time.ts';

/**
 * The bytes of a file, with our own styles, settings and fonts in place of the library's.
 *
 * @param epoch seconds since 1970 that the file gives as the time of its making, where the caller has one
 *   (SOURCE_DATE_EPOCH); else the date that the properties give. The same arguments give the same bytes anywhere.
 */
export async function pack(
  file: DocxDocument,
  style: Style,
  properties: Properties,
  epoch?: number,
): Promise<Uint8Array> {
  const made =
    epoch === undefined
      ? `${properties.date}T00:00:00Z`
      : new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  const packed = await Packer.toBuffer(file, undefined, [
    { path: 'word/styles.xml', data: stylesXml(style) },
    { path: 'word/settings.xml', data: settingsXml() },
    { path: 'word/fontTable.xml', data: fontTableXml(style) },
    { path: 'docProps/core.xml', data: coreXml(properties, made) },
  ]);
  return withTime(packed, made);
}
