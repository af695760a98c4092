/**
 * Where characters stand that no XML document may hold, and so no .docx: control characters other than tab, LF and CR,
 * lone surrogates, U+FFFE and U+FFFF (XML 1.0, 2.2).
 *
 * @param most how many are looked for
 */
export function forbiddenIn(text: string, most: number): number[] {
  const places: number[] = [];
  for (const { index } of text.matchAll(FORBIDDEN)) {
    places.push(index);
    if (places.length === most) break;
  }
  return places;
}

/** The text with □ for each such character, so that what follows them keeps its place. */
export function withoutForbidden(text: string): string {
  return text.replace(FORBIDDEN, '□');
}

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** `U+0007`. */
export function codePoint(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
