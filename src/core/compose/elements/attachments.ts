import type { Attachment as GivenAttachment } from '../../generated/unit.ts';
import { ATTACHMENT_CONTENTS, isMarkdown } from '../../model/attachment-content.ts';
import type { Attachment, Block, Level } from '../../model/document.ts';
import { plainText } from '../../model/plain-text.ts';
import { withoutEnd } from '../../template/wording/punctuation.ts';
import { blocksOf } from '../markdown/blocks.ts';
import { parseAttachment } from '../markdown/parse.ts';

/**
 * 附件: each by its title, without a mark at its end, with a body where the unit says what it shows or where its file
 * could be read. A reference names it by what it shows, else by its title.
 *
 * @param texts the texts of attachments' files that are to be bound, by the file's name in the unit's file
 * @param block what a block of the pack makes of the unit's data
 */
export function attachmentsOf(
  given: readonly GivenAttachment[],
  texts: ReadonlyMap<string, string>,
  block: (name: string) => Block[],
): Attachment[] {
  return given.flatMap((it) => {
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
 * A file's text as blocks. A Markdown file may begin with the attachment's title, which stands above it already; in any
 * other file each line that is not empty is a paragraph.
 */
function fileBody(file: string, text: string, title: string): Block[] {
  if (!isMarkdown(file))
    return linesOf(text).map(({ value }) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));
  const [first, ...rest] = blocksOf(parseAttachment(text).children);
  const isTitle = first?.type === 'heading' && plainText(first.children) === title;
  return raised(first && !isTitle ? [first, ...rest] : rest);
}

/** The lines of a text that are not empty, without the blanks around them, and where each begins. */
export function linesOf(text: string): { value: string; start: number }[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const value = line.trim();
    return value === '' ? [] : [{ value, start: index + line.length - line.trimStart().length }];
  });
}

/** The blocks with their highest headings on the first level: below a title of their own, people write `##`. */
function raised(blocks: readonly Block[]): Block[] {
  const above = Math.min(...blocks.flatMap((it) => (it.type === 'heading' ? [it.level] : []))) - 1;
  if (above === 0 || !Number.isFinite(above)) return [...blocks];
  return blocks.map((it) =>
    'level' in it && it.level ? { ...it, level: Math.max(1, it.level - above) as Level } : it,
  );
}
