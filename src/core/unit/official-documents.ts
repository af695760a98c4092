import type { OfficialDocument, Unit } from '../generated/unit.ts';
import type { Path } from '../model/source.ts';
import { documentPath } from './document-path.ts';
import { DOCUMENT_KINDS, type DocumentKey, type DocumentKind, keyOfKind } from './kinds/kinds.ts';
import type { Sound } from './sound.ts';

/** The part of a unit's file that holds documents, each with the elements around its text. */
export type WithDocuments = Pick<Unit, 'document' | DocumentKey>;

/** The elements of one kind of document, as the file gives them, and their path. */
export interface ElementsOfKind {
  readonly kind: DocumentKind;
  readonly path: Path;
  readonly document: Sound<OfficialDocument>;
}

/**
 * The elements of each document for which a file gives any, with their path.
 *
 * @param kinds the kinds to look at; all of them by default
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
