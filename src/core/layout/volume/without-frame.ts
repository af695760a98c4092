import type { Document } from '../../document/document.ts';

/** A document in a volume: red head, record and special form belong to the copy that is sent out. */
export function withoutFrame({ form: _, ...document }: Document): Document {
  return { ...document, head: {}, record: { copyTo: [] } };
}
