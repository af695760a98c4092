import { type Document as DocxDocument, Packer } from 'docx';
import { directoryOf } from '../../archive/directory.ts';
import { stamped } from '../../archive/provenance.ts';
import { withTime } from '../../archive/with-time.ts';
import type { Properties } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { creationTime } from '../creation-time.ts';
import type { ParagraphStyle } from '../style/paragraph-styles.ts';
import { coreXml } from './core-properties.ts';
import { fontTableXml } from './font-table.ts';
import { settingsXml } from './settings.ts';
import { stylesXml } from './styles.ts';

/**
 * The bytes of a file, with our own styles, settings and fonts in place of the library's, and the hash of all that in its
 * properties: by it a file is known that nobody has touched.
 *
 * @param epoch seconds since 1970 that the file gives as the time of its making, where the caller has one
 *   (SOURCE_DATE_EPOCH); else the date that the properties give. The same arguments give the same bytes anywhere.
 * @param styles paragraph styles beside those that every file has
 */
export async function pack(
  file: DocxDocument,
  style: Style,
  properties: Properties,
  epoch?: number,
  styles: readonly ParagraphStyle[] = [],
): Promise<Uint8Array> {
  const time = creationTime(properties, epoch);
  const packed = await Packer.pack(file, 'uint8array', undefined, [
    { path: 'word/styles.xml', data: stylesXml(style, styles) },
    { path: 'word/settings.xml', data: settingsXml() },
    { path: 'word/fontTable.xml', data: fontTableXml(style) },
    { path: 'docProps/core.xml', data: coreXml(properties, time) },
  ]);
  return stamped(withTime(await withSteadyIds(packed, time), time));
}

async function withSteadyIds(packed: Uint8Array, time: string): Promise<Uint8Array> {
  if (!directoryOf(packed).some(({ name }) => name.startsWith('word/charts/'))) return packed;
  const { withSteadyCharts } = await import('./steady-charts.ts');
  return withSteadyCharts(packed, time);
}
