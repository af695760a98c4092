import type { Block } from '../../document/document.ts';

/** Every block of a document, those of its attachments among them. */
export const allBlocks = ({
  body,
  attachments,
}: {
  readonly body: readonly Block[];
  readonly attachments: readonly { readonly body?: readonly Block[] }[];
}): Block[] => [...body, ...attachments.flatMap((it) => it.body ?? [])];
