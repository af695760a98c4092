/**
 * The offsets of characters that no XML document, and so no .docx, may hold: control characters other than tab, LF and
 * CR, lone surrogates, U+FFFE and U+FFFF (XML 1.0, 2.2).
 *
 * @param most how many to find at most
 */
export function forbiddenIn(text: string, most: number): number[] {
  const places: number[] = [];
  for (const { index } of text.matchAll(FORBIDDEN)) {
    places.push(index);
    if (places.length === most) break;
  }
  return places;
}

/** The text with □ in place of each such character, so that offsets stay the same. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '□');
}

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** The name of a UTF-16 unit: `U+0007`. */
export function codePoint(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
