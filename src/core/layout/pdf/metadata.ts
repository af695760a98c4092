import type { About } from '../drawn/about.ts';
import { escapeXml } from '../text/xml.ts';
import { literal, textString } from './objects.ts';

const PRODUCER = 'zerenzhi-report';

/** The document information (ISO 32000-1, 14.3.3); PDF/A asks that the metadata say the same. */
export function informationOf({ title, author, subject, keywords, made }: About): string {
  const date = literal(`D:${made.replace(/[-:T]/g, '')}`);
  return `<</Title ${textString(title)}/Author ${textString(author)}/Subject ${textString(subject)}/Keywords ${textString(
    keywords.join('；'),
  )}/Creator ${literal(PRODUCER)}/Producer ${literal(PRODUCER)}/CreationDate ${date}/ModDate ${date}>>`;
}

/**
 * The metadata (XMP, ISO 16684-1) that every PDF/A carries.
 *
 * @param keepsTo whether the file keeps to PDF/A; then they say to which part and level
 */
export function metadataOf({ title, author, subject, keywords, made }: About, keepsTo: boolean): string {
  const inDefault = (text: string) =>
    `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title>${inDefault(title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${inDefault(subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
<pdf:Keywords>${escapeXml(keywords.join('；'))}</pdf:Keywords>
<pdf:Producer>${PRODUCER}</pdf:Producer>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool>
<xmp:CreateDate>${made}</xmp:CreateDate>
<xmp:ModifyDate>${made}</xmp:ModifyDate>
${keepsTo ? '<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>U</pdfaid:conformance>\n' : ''}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}
