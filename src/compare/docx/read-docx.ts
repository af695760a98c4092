import { damaged, NoDocx, openDocx } from './open-docx.ts';
import type { Piece } from './piece.ts';
import { textsOf } from './texts.ts';

/**
 * All texts of a .docx in the order of reading: the body, then headers, footers and notes. What several headers say is
 * taken once, in the order of the words: which of them comes first is up to the program that saved the file. What has no
 * text is left out.
 *
 * @throws NoDocx where it is none, is encrypted, damaged or far too large
 */
export function readDocx(bytes: Uint8Array): Piece[] {
  const { main, part, relationsOf } = openDocx(bytes);
  const body = part(main);
  if (!body) throw new NoDocx('damaged');
  const { pieces, references } = damaged(() => textsOf(body, 'paragraph'));
  const relations = relationsOf(main);
  const piecesIn = (targets: readonly (string | undefined)[], kind: 'header' | 'footer' | 'note') =>
    [...new Set(targets)].flatMap((target) => {
      const xml = target === undefined ? undefined : part(target);
      return xml ? damaged(() => textsOf(xml, kind)).pieces : [];
    });
  const margins = (['header', 'footer'] as const).flatMap((kind) => {
    const targets = references.filter((it) => it.part === kind).map(({ id }) => relations.get(id)?.target);
    const texts = new Set(piecesIn(targets, kind).map(({ text }) => text));
    return [...texts]
      .sort()
      .map((text, index): Piece => ({ place: { part: kind, number: index + 1 }, text }));
  });
  const notes = [...relations.values()].filter(({ type }) => type === 'footnotes' || type === 'endnotes');
  return [
    ...pieces,
    ...margins,
    ...piecesIn(
      notes.map(({ target }) => target),
      'note',
    ),
  ];
}
