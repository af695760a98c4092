import type { OfficialDocument, Unit } from '../generated/unit.ts';
import { DOCUMENT_KINDS, type DocumentKind } from '../model/document-kind.ts';
import { documentPath } from '../model/document-path.ts';
import type { Path } from '../model/source.ts';
import { valueAt } from '../model/value-at.ts';
import type { Sound } from './sound.ts';

/** The elements of a document, with where the file has them. */
interface OfficialElements {
  readonly kind: DocumentKind;
  readonly path: Path;
  readonly document: Sound<OfficialDocument>;
}

/** The elements of every document that a file gives some of. */
export function* officialDocuments(unit: Sound<Unit>): Generator<OfficialElements> {
  for (const kind of DOCUMENT_KINDS) {
    const path = documentPath(kind);
    const document = valueAt(unit, path) as Sound<OfficialDocument> | undefined;
    if (document) yield { kind, path, document };
  }
}
