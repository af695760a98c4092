import { ownTextHash } from '../../archive/own-text-hash.ts';
import { CUSTOM_PROPERTIES, stampedPart } from '../../archive/provenance.ts';
import { withTime } from '../../archive/with-time.ts';
import { writeArchive } from '../../archive/write-archive.ts';
import type { Properties } from '../../document/document.ts';
import { defaultStyle, type Style } from '../../generated/style.ts';
import { creationTime } from '../creation-time.ts';
import type { ParagraphStyle } from '../style/paragraph-styles.ts';
import { coreXml } from './core-properties.ts';
import type { WrittenFile } from './file.ts';
import { fontTableXml } from './font-table.ts';
import { NO_RELATIONSHIPS, type Part, packedParts, storedPart } from './package.ts';
import { stylesXml } from './styles.ts';

/**
 * The bytes of a file, with its styles, settings and fonts, and among its properties the hash of all that, by which a
 * file is known that nobody has touched, and the hash of its text, since a .docx comes back from other programs: then
 * its text alone tells of edits.
 *
 * @param epoch seconds since 1970 that the file gives as the time of its making, where the caller has one
 *   (SOURCE_DATE_EPOCH); else the date that the properties give. The same arguments give the same bytes anywhere.
 * @param styles paragraph styles beside those that every file has
 */
export async function pack(
  file: WrittenFile,
  style: Style,
  properties: Properties,
  epoch?: number,
  styles: readonly ParagraphStyle[] = [],
): Promise<Uint8Array> {
  const time = creationTime(properties, epoch);
  const edges = (['header', 'footer'] as const).flatMap((type) =>
    file[`${type}s`].map((xml, index) => [`${type}${index + 1}.xml`, xml] as const),
  );
  const isStandard = isOfStandard(style);
  const before = packedParts([
    ['word/_rels/document.xml.rels', file.relationships],
    ['word/document.xml', file.document],
    isStandard && styles.length === 0 ? STYLES : [STYLES, stylesXml(style, styles)],
    ['docProps/core.xml', coreXml(properties, time)],
    '_rels/.rels',
    ...edges.map(([name]): Part => [`word/_rels/${name}.rels`, NO_RELATIONSHIPS]),
    ...edges.map(([name, xml]): Part => [`word/${name}`, xml]),
  ]);
  const after = packedParts([
    'docProps/app.xml',
    'word/footnotes.xml',
    ['word/_rels/footnotes.xml.rels', NO_RELATIONSHIPS],
    'word/endnotes.xml',
    ['word/_rels/endnotes.xml.rels', NO_RELATIONSHIPS],
    'word/settings.xml',
    isStandard ? FONT_TABLE : [FONT_TABLE, fontTableXml(style)],
    ['word/_rels/fontTable.xml.rels', NO_RELATIONSHIPS],
    'word/theme/theme1.xml',
    'word/numbering.xml',
    ['[Content_Types].xml', file.contentTypes],
    ...file.charts.map(([name, content]): Part => {
      // The workbooks inside have the package's time.
      const isWorkbook = typeof content !== 'string' && name.endsWith('.xlsx');
      return [name, isWorkbook ? withTime(content, time) : content];
    }),
    ...file.pictures,
  ]);
  const { title, subject, author, keywords } = properties;
  const text = ownTextHash({
    document: file.document,
    edges: edges.map(([, xml]) => xml),
    properties: [title, subject, author, keywords.join('；')],
  });
  const stamp = stampedPart([...before, ...after], file.customProperties, text);
  return writeArchive([...before, storedPart(CUSTOM_PROPERTIES, stamp), ...after], time);
}

const STYLES = 'word/styles.xml';
const FONT_TABLE = 'word/fontTable.xml';

/** Whether a style is that of the standard, whose parts come deflated. */
const isOfStandard = (style: Style): boolean => JSON.stringify(style) === JSON.stringify(defaultStyle);
