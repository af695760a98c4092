import { type DocumentKind, KEY_OF_KIND } from './document-kind.ts';

/** Where a unit's file says what stands around the text of a kind of document, and is that document's alone. */
export const documentPath = (kind: DocumentKind): readonly string[] =>
  kind === 'situation-report' ? ['document'] : [KEY_OF_KIND[kind], 'document'];
