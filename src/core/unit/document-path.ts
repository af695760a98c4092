import { type DocumentKind, keyOfKind } from './kinds/kinds.ts';

/**
 * The path to the elements of one kind of document: `document` for the report, `provisions.document` for provisions.
 */
export const documentPath = (kind: DocumentKind): readonly string[] => {
  const key = keyOfKind(kind);
  return key === undefined ? ['document'] : [key, 'document'];
};
