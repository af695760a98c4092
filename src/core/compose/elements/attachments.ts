import type { Attachment, Block, Level } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import type { Attachment as GivenAttachment } from '../../generated/unit.ts';
import { ATTACHMENT_CONTENTS, isMarkdown } from '../../model/attachment-content.ts';
import { withoutEnd } from '../../template/wording/punctuation.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { attachmentBlocks } from '../markdown/plain-blocks.ts';

/**
 * 附件: each with its title, without a mark at its end, and with a body if the unit says what it shows or its file could
 * be read. References name an attachment by what it shows (`content`), else by its title.
 *
 * @param texts the texts of attachments to bind, by the file name that the unit's file gives
 * @param block runs a block of the pack on the unit's data
 */
export function attachmentsOf(
  attachments: readonly GivenAttachment[],
  texts: ReadonlyMap<string, string>,
  block: (name: string) => Block[],
): Attachment[] {
  return attachments.flatMap((it) => {
    const {
      title,
      file,
      content,
      bound = true,
    }: Exclude<GivenAttachment, string> = typeof it === 'string' ? { title: it } : it;
    const written = withoutEnd(title);
    if (written === '') return [];
    const kind = content && ATTACHMENT_CONTENTS[content];
    const text = file === undefined ? undefined : texts.get(file);
    const body = kind
      ? block(kind.block)
      : file !== undefined && text !== undefined
        ? fileBody(file, text, written)
        : undefined;
    return [
      {
        name: content ?? written,
        title: written,
        ...(body && { body }),
        ...(kind?.landscape && { landscape: true }),
        ...(!bound && { isSeparate: true }),
      },
    ];
  });
}

/**
 * The text of a file as blocks. A Markdown file may repeat the attachment's title at the beginning; it is left out. In
 * other files each line that is not empty is a paragraph.
 */
function fileBody(file: string, text: string, title: string): Block[] {
  if (!isMarkdown(file))
    return linesOf(text).map(({ value }) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  const [first, ...rest] = blocksOf(attachmentBlocks(text));
  const isTitle = first?.type === 'heading' && plainText(first.children) === title;
  return raised(first && !isTitle ? [first, ...rest] : rest);
}

/** The non-empty lines of a text without the white space around them, and the offset of each. */
export function linesOf(text: string): { value: string; start: number }[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const value = line.trim();
    return value === '' ? [] : [{ value, start: index + line.length - line.trimStart().length }];
  });
}

/** Raises all headings so that the highest are of level 1: below a title of their own, people start with `##`. */
function raised(blocks: readonly Block[]): Block[] {
  const above = Math.min(...blocks.flatMap((it) => (it.type === 'heading' ? [it.level] : []))) - 1;
  if (above === 0 || !Number.isFinite(above)) return [...blocks];
  return blocks.map((it) =>
    'level' in it && it.level ? { ...it, level: Math.max(1, it.level - above) as Level } : it,
  );
}
