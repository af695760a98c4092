import { type DocumentKind, keyOfKind } from './kinds/kinds.ts';

/** Where a unit's file says what stands around the text of a kind of document, and is that document's alone. */
export const documentPath = (kind: DocumentKind): readonly string[] => {
  const key = keyOfKind(kind);
  return key === undefined ? ['document'] : [key, 'document'];
};
