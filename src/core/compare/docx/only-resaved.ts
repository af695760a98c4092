import { textHash } from '../../archive/text-hash.ts';
import type { ReviewedDocx } from './read-docx.ts';

const MARGINS: ReadonlySet<string> = new Set(['header', 'footer']);

/**
 * Whether another program only saved a document again: text, pictures and properties are unchanged, there are no
 * comments, and no changes are tracked.
 *
 * @param written the hash of the text when the document was generated
 */
export function isOnlyResaved(reviewed: ReviewedDocx, written: string | undefined): boolean {
  return (
    written !== undefined &&
    reviewed.comments.length === 0 &&
    !reviewed.isTracked &&
    reviewedTextHash(reviewed) === written
  );
}

/** The hash of a document's content, whichever program saved it. */
export function reviewedTextHash({ pieces, pictures, properties }: ReviewedDocx): string {
  const textsOf = (isWanted: (part: string) => boolean) =>
    pieces.filter(({ place }) => isWanted(place.part)).map(({ text }) => text);
  return textHash({
    texts: textsOf((part) => !MARGINS.has(part)),
    margins: textsOf((part) => MARGINS.has(part)),
    pictures,
    properties,
  });
}
