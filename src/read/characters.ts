/**
 * The first character that no XML document may hold, and so no .docx: a control character other than tab, LF and CR, a
 * lone surrogate, U+FFFE or U+FFFF (XML 1.0, 2.2).
 *
 * @returns its place in the text, or -1
 */
export function forbiddenAt(text: string): number {
  return text.search(FORBIDDEN);
}

const FORBIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** `U+0007`. */
export function codePoint(text: string, at: number): string {
  return `U+${text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')}`;
}
