import type { About } from '../drawn/about.ts';
import { escapeXml, XML_HEAD } from '../text/xml.ts';

/**
 * `OFD.xml`, where a reader begins (GB/T 33190-2016, 7.4). Its dates have no hour.
 *
 * @param identity what sets the file apart from all others, 32 hexadecimal digits
 * @param root where the document's own entry stands
 */
export function entryXml(
  { title, author, subject, keywords, made }: About,
  identity: string,
  root: string,
): string {
  const text = (name: string, value: string) =>
    value === '' ? '' : `<ofd:${name}>${escapeXml(value)}</ofd:${name}>`;
  const day = made.slice(0, 10);
  const words = keywords.map((it) => text('Keyword', it)).join('');
  const info = [
    `<ofd:DocID>${identity}</ofd:DocID>`,
    text('Title', title),
    text('Author', author),
    text('Subject', subject),
    text('CreationDate', day),
    text('ModDate', day),
    words === '' ? '' : `<ofd:Keywords>${words}</ofd:Keywords>`,
    text('Creator', 'zerenzhi-report'),
  ].join('');
  return `${XML_HEAD}<ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo>${info}</ofd:DocInfo><ofd:DocRoot>${root}</ofd:DocRoot></ofd:DocBody></ofd:OFD>`;
}
