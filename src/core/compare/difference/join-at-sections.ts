import type { DocxText } from '../docx/docx-text.ts';

/**
 * Joins paragraphs that a program has split at a section break: LibreOffice splits a paragraph that continues on a page
 * of another kind. A paragraph that a person has split stays split.
 *
 * @param before the version in which the paragraph is whole
 */
export function joinedAtSections(pieces: readonly DocxText[], before: readonly DocxText[]): DocxText[] {
  const wholes = new Set(before.map(({ text }) => text));
  const joined: DocxText[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isPart =
      last?.endsSection && piece.place.part === 'paragraph' && wholes.has(last.text + piece.text);
    if (isPart) joined[joined.length - 1] = { ...piece, place: last.place, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
