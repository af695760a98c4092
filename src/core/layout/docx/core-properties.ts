import type { Properties } from '../../document/document.ts';
import { escapeXml, XML_HEAD } from '../text/xml.ts';

/**
 * `docProps/core.xml`. The times are the document's own date, not the present, so that the same input gives the same
 * bytes on any day.
 *
 * @param made the time of creation to write, `YYYY-MM-DDTHH:MM:SSZ`
 */
export function coreXml({ title, author, subject, keywords }: Properties, created: string): string {
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${created}</dcterms:${name}>`;
  return `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subject)}</dc:subject><dc:creator>${escapeXml(author)}</dc:creator><cp:keywords>${escapeXml(keywords.join('；'))}</cp:keywords><dc:language>zh-CN</dc:language><cp:lastModifiedBy>${escapeXml(author)}</cp:lastModifiedBy><cp:revision>1</cp:revision>${time('created')}${time('modified')}</cp:coreProperties>`;
}
