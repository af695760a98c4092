import type { Block } from '../../document/document.ts';

/** All blocks of a document, including those of its attachments. */
export const allBlocks = ({
  body,
  attachments,
}: {
  readonly body: readonly Block[];
  readonly attachments: readonly { readonly body?: readonly Block[] }[];
}): Block[] => [...body, ...attachments.flatMap((it) => it.body ?? [])];
