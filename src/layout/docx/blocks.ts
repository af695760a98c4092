import type { Block, Document } from '../../model/document.ts';

/** Every block of a document, those of its attachments among them. */
export const allBlocks = ({ body, attachments }: Document): Block[] => [
  ...body,
  ...attachments.flatMap((it) => it.body ?? []),
];
