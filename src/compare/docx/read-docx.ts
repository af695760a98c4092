import { damaged, NoDocx, openDocx } from './open-docx.ts';
import type { Piece } from './piece.ts';
import { textsOf } from './texts.ts';

/**
 * All texts of a .docx in the order of reading: the body, then headers, footers and notes. A header that several sections
 * share, or that says the same as another, is read once. What has no text is left out.
 *
 * @throws NoDocx where it is none, is encrypted, damaged or far too large
 */
export function readDocx(bytes: Uint8Array): Piece[] {
  const { main, part, relationsOf } = openDocx(bytes);
  const body = part(main);
  if (!body) throw new NoDocx('damaged');
  const { pieces, references } = damaged(() => textsOf(body, 'paragraph'));
  const relations = relationsOf(main);
  const beside = [
    ...references.flatMap(({ id, part: kind }) => {
      const target = relations.get(id)?.target;
      return target === undefined ? [] : [{ target, kind }];
    }),
    ...[...relations.values()]
      .filter(({ type }) => type === 'footnotes' || type === 'endnotes')
      .map(({ target }) => ({ target, kind: 'note' as const })),
  ];
  const all = [...pieces];
  const parts = new Set<string>();
  const said = new Set<string>();
  const numbers = new Map<string, number>();
  for (const { target, kind } of beside) {
    if (parts.has(target)) continue;
    parts.add(target);
    const xml = part(target);
    if (!xml) continue;
    for (const piece of damaged(() => textsOf(xml, kind)).pieces) {
      const key = `${kind} ${piece.text}`;
      if (kind !== 'note' && said.has(key)) continue;
      said.add(key);
      const number = (numbers.get(kind) ?? 0) + 1;
      numbers.set(kind, number);
      all.push(piece.place.part === 'cell' ? piece : { ...piece, place: { ...piece.place, number } });
    }
  }
  return all;
}
