import type { Piece } from '../docx/piece.ts';

/**
 * The pieces with such paragraphs put together again as a program has parted where a section begins: LibreOffice parts
 * a paragraph that runs over to a page of another kind. One that a person has parted stays so.
 *
 * @param before the version in which the paragraph is whole
 */
export function joinedAtSections(pieces: readonly Piece[], before: readonly Piece[]): Piece[] {
  const wholes = new Set(before.map(({ text }) => text));
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isPart =
      last?.endsSection && piece.place.part === 'paragraph' && wholes.has(last.text + piece.text);
    if (isPart) joined[joined.length - 1] = { ...piece, place: last.place, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}
