import type {
  Attachment,
  Document,
  Inline,
  Properties,
  SeparateAttachment,
} from '../../document/document.ts';
import { onOneLine } from '../../model/one-line.ts';
import { type Numbered, numbered } from './number.ts';

/** An attachment with its number. */
export interface NumberedAttachment extends Omit<Attachment, 'body'> {
  /** 附件, or 附件1 if there are several. */
  readonly label: string;
  readonly body?: readonly Numbered[];
}

/** A document with all numbers, and with the texts of its references. */
export interface NumberedDocument extends Omit<Document, 'body' | 'attachments'> {
  readonly body: readonly Numbered[];
  readonly attachments: readonly NumberedAttachment[];
}

/** How references name each target, by the target's name. */
export type Called = ReadonlyMap<string, string>;

/**
 * Numbers a document and fills in the texts of its references. A reference without a target stays empty; composition
 * has reported it. An attachment that is a file of its own is only listed.
 *
 * @param scheme the name of a numbering scheme; each attachment is numbered by it too, starting from 1
 */
export function numberedDocument(document: Document, scheme: string): NumberedDocument {
  const all = allNumbered(document, scheme);
  return {
    ...all,
    attachments: all.attachments.map(({ body, ...it }) => (it.isSeparate || !body ? it : { ...it, body })),
  };
}

/**
 * An attachment that is a file of its own, numbered as in its document. Its label begins with 发文字号, to show which
 * document it belongs to (GB/T 9704-2012, 7.3.7).
 *
 * @throws RangeError if the attachment has no body
 */
export function numberedAttachment(
  { document, index }: SeparateAttachment,
  scheme: string,
): Required<Pick<NumberedAttachment, 'body'>> & NumberedAttachment {
  const attachment = allNumbered(document, scheme).attachments[index];
  if (!attachment?.body) throw new RangeError(`attachment ${index} shows nothing`);
  const label = `${document.head.number ?? ''}${attachment.label}`;
  return { ...attachment, body: attachment.body, label };
}

/** The properties of an attachment's file. */
export const attachmentProperties = ({ document, index }: SeparateAttachment): Properties => ({
  ...document.properties,
  title: onOneLine(document.attachments[index]?.title ?? document.properties.title),
});

function allNumbered(document: Document, scheme: string): NumberedDocument {
  const body = numbered(document.body, scheme);
  const attachments = document.attachments.map((it, index) => ({
    ...it,
    label: document.attachments.length > 1 ? `附件${index + 1}` : '附件',
  }));
  const called: Called = new Map([
    ...attachments.flatMap(({ name, label }) => (name === undefined ? [] : [[name, label] as const])),
    ...body.flatMap((it) =>
      'name' in it && it.name !== undefined && it.called !== undefined ? [[it.name, it.called] as const] : [],
    ),
  ]);
  return {
    ...document,
    body: body.map((it) => withReferences(it, called)),
    attachments: attachments.map(({ body: blocks, ...it }) => ({
      ...it,
      ...(blocks && { body: numbered(blocks, scheme).map((block) => withReferences(block, called)) }),
    })),
  };
}

function withReferences(block: Numbered, called: Called): Numbered {
  const filled = (inlines: readonly Inline[]) => inlines.map((it) => referenced(it, called));
  switch (block.type) {
    case 'flow':
    case 'chart':
      return block;
    case 'table':
      return { ...block, header: block.header.map(filled), rows: block.rows.map((row) => row.map(filled)) };
    case 'heading':
      return { ...block, children: filled(block.children) };
    case 'paragraph':
      return {
        ...block,
        children: filled(block.children),
        ...(block.runIn && { runIn: filled(block.runIn) }),
      };
  }
}

function referenced(inline: Inline, called: Called): Inline {
  if (inline.type === 'strong')
    return { ...inline, children: inline.children.map((it) => referenced(it, called)) };
  return inline.to === undefined ? inline : { ...inline, value: called.get(inline.to) ?? '' };
}
