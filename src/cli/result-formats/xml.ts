/** What XML 1.0 has no way to write: most controls, halves of surrogate pairs, and two that are no characters. */
const IMPOSSIBLE =
  /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for between tags; what no XML can hold becomes �. */
export const xmlText = (text: string): string =>
  text
    .replace(IMPOSSIBLE, '\ufffd')
    .replace(/[&<>"]/g, (it) => ENTITIES[it] as string)
    .replaceAll('\r', '&#13;');

/** Attributes with a space before each; tabs and line ends are kept from becoming spaces. */
export function xmlAttributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        ` ${name}="${xmlText(String(value)).replace(/[\t\n]/g, (it) => `&#${it.charCodeAt(0)};`)}"`,
    )
    .join('');
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
