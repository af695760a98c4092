import type { About } from '../drawn/about.ts';
import { escapeXml, XML_HEAD } from '../text/xml.ts';

/**
 * `OFD.xml`, which a reader opens first (GB/T 33190-2016, 7.4). Its dates have no time of day.
 *
 * @param identity identifies the file: 32 hexadecimal digits
 * @param root the path of `Document.xml`
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
