import type { OfficialDocument, Unit } from '../generated/unit.ts';
import type { Path } from '../model/source.ts';
import { documentPath } from './document-path.ts';
import { DOCUMENT_KINDS, type DocumentKey, type DocumentKind, keyOfKind } from './kinds/kinds.ts';
import type { Sound } from './sound.ts';

/** What a unit's file holds of documents: each of them says of itself what stands around its text. */
export type WithDocuments = Pick<Unit, 'document' | DocumentKey>;

/** What a file says of one kind of document: its elements, and where they stand. */
export interface ElementsOfKind {
  readonly kind: DocumentKind;
  readonly path: Path;
  readonly document: Sound<OfficialDocument>;
}

/**
 * The elements of every document that a file gives some of, each with their path.
 *
 * @param kinds left out, whichever the file gives
 */
export function* officialDocuments(
  unit: Sound<WithDocuments>,
  kinds: readonly DocumentKind[] = DOCUMENT_KINDS,
): Generator<ElementsOfKind> {
  for (const kind of kinds) {
    const key = keyOfKind(kind);
    const document = (key === undefined ? unit : unit[key])?.document;
    if (document) yield { kind, path: documentPath(kind), document };
  }
}
