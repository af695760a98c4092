import type { OfficialDocument, Unit } from '../generated/unit.ts';
import { DOCUMENT_KINDS, KEY_OF_KIND } from '../model/document-kind.ts';
import type { Path } from '../model/source.ts';
import type { Sound } from './sound.ts';

/** The elements of every document that a file gives some of, each with their path. */
export function* officialDocuments(
  unit: Sound<Unit>,
): Generator<{ path: Path; document: Sound<OfficialDocument> }> {
  for (const kind of DOCUMENT_KINDS) {
    const key = kind === 'situation-report' ? undefined : KEY_OF_KIND[kind];
    const document = (key === undefined ? unit : unit[key])?.document;
    if (document) yield { path: [...(key === undefined ? [] : [key]), 'document'], document };
  }
}
