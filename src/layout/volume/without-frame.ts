import type { Document } from '../../model/document.ts';

/** A document as it stands in a volume: red head and record belong to the copy that is sent out. */
export function withoutFrame(document: Document): Document {
  return { ...document, head: {}, record: { copyTo: [] } };
}
