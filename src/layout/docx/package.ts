import { Document as DocxDocument, type ISectionOptions, Packer } from 'docx';
import type { Style } from '../../generated/style.ts';
import type { Properties } from '../../model/document.ts';
import { coreXml } from './core-properties.ts';
import { fontTableXml } from './font-table.ts';
import { settingsXml } from './settings.ts';
import { stylesXml } from './styles.ts';
import { withTime } from './zip-time.ts';

/**
 * Sections as an OOXML package, with our own styles, settings and font table in place of the library's.
 *
 * @param epoch seconds since 1970 that the file gives as the time of its making; left out, the date of `properties`
 */
export async function packed(
  sections: readonly ISectionOptions[],
  properties: Properties,
  style: Style,
  epoch?: number,
): Promise<Uint8Array> {
  const made =
    epoch === undefined
      ? `${properties.date}T00:00:00Z`
      : new Date(epoch * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
  const file = new DocxDocument({ title: properties.title, evenAndOddHeaderAndFooters: true, sections });
  const bytes = await Packer.toBuffer(file, undefined, [
    { path: 'word/styles.xml', data: stylesXml(style) },
    { path: 'word/settings.xml', data: settingsXml() },
    { path: 'word/fontTable.xml', data: fontTableXml(style) },
    { path: 'docProps/core.xml', data: coreXml(properties, made) },
  ]);
  return withTime(bytes, made);
}
