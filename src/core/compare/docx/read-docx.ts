import { commentsIn, type ReviewComment, standingsIn } from './comments.ts';
import type { DocxText } from './docx-text.ts';
import { damaged, NoDocx, type OpenDocx, openDocx } from './open-docx.ts';
import { coreProperties } from './properties.ts';
import { type Anchor, textsOf } from './texts.ts';

/** A document after people have worked on it: its texts and their comments. */
export interface ReviewedDocx {
  /** All texts in reading order, with all tracked changes accepted. */
  readonly pieces: readonly DocxText[];
  /** In the order of the texts that they are attached to, then those attached to nothing. */
  readonly comments: readonly ReviewComment[];
  /** Whether it has tracked changes, of the text or of the formatting. */
  readonly isTracked: boolean;
  /** The number of pictures in the body. */
  readonly pictures: number;
  /** The properties that describe the content, in the order of `CORE_PROPERTIES`. */
  readonly properties: readonly string[];
}

/**
 * Reads a .docx: the body, then headers, footers and notes. A text of several headers appears once. Headers and footers
 * are sorted by their text, because their order depends on the program that saved the file. Empty texts are left out.
 *
 * @throws NoDocx if it is not a .docx, or encrypted, damaged or far too large
 */
export function readReviewed(bytes: Uint8Array): ReviewedDocx {
  const opened = openDocx(bytes);
  const { main, part, relationsOf } = opened;
  const body = part(main);
  if (!body) throw new NoDocx('damaged');
  const { pieces, references, pictures, ...ofBody } = damaged(() => textsOf(body, 'paragraph'));
  const anchors = new Map(ofBody.anchors);
  let { isTracked } = ofBody;
  const relations = relationsOf(main);
  const piecesIn = (targets: readonly (string | undefined)[], kind: 'header' | 'footer' | 'note') =>
    [...new Set(targets)].flatMap((target) => {
      const xml = target === undefined ? undefined : part(target);
      if (!xml) return [];
      const texts = damaged(() => textsOf(xml, kind));
      isTracked ||= texts.isTracked;
      for (const [id, anchor] of texts.anchors) anchors.set(id, anchor);
      return texts.pieces;
    });
  const margins = (['header', 'footer'] as const).flatMap((kind) => {
    const targets = references.filter((it) => it.part === kind).map(({ id }) => relations.get(id)?.target);
    const texts = new Set(piecesIn(targets, kind).map(({ text }) => text));
    return [...texts]
      .sort()
      .map((text, index): DocxText => ({ place: { part: kind, number: index + 1 }, text }));
  });
  const notes = piecesIn(targetsOf(opened, 'footnotes', 'endnotes'), 'note');
  const all = [...pieces, ...margins, ...notes];
  return {
    pieces: all,
    comments: damaged(() => commentsOf(opened, anchors, all)),
    isTracked,
    pictures,
    properties: damaged(() => coreProperties(opened)),
  };
}

/**
 * All texts of a .docx.
 *
 * @throws NoDocx
 */
export const readDocx = (bytes: Uint8Array): readonly DocxText[] => readReviewed(bytes).pieces;

/** The parts of certain types that the body refers to. */
const targetsOf = ({ main, relationsOf }: OpenDocx, ...types: readonly string[]): string[] =>
  [...relationsOf(main).values()].filter(({ type }) => types.includes(type)).map(({ target }) => target);

function commentsOf(
  opened: OpenDocx,
  anchors: ReadonlyMap<string, Anchor>,
  pieces: readonly DocxText[],
): ReviewComment[] {
  const texts = new Map(pieces.map(({ place, text }) => [JSON.stringify(place), text]));
  const partsOf = (type: string) => targetsOf(opened, type).flatMap((target) => opened.part(target) ?? []);
  const standings = new Map(partsOf('commentsExtended').flatMap((it) => [...standingsIn(it)]));
  const order = new Map([...anchors.keys()].map((id, index) => [id, index]));
  const at = (id: string) => order.get(id) ?? order.size;
  return partsOf('comments')
    .flatMap(commentsIn)
    .sort((one, other) => at(one.id) - at(other.id))
    .map(({ id, paragraph, ...written }) => ({
      ...written,
      place: anchors.get(id)?.place,
      quoted: anchors.get(id)?.quoted ?? '',
      within: texts.get(JSON.stringify(anchors.get(id)?.place)) ?? '',
      isReply: false,
      isResolved: false,
      ...(paragraph === undefined ? {} : standings.get(paragraph)),
    }));
}
