import type { Root } from 'mdast';
import { isMarkdown } from '../../model/attachment-content.ts';
import type { MarkupFault } from '../../model/markup-fault.ts';
import type { Passage, WrittenText } from '../../model/passage.ts';
import { blocksOf, type Note } from '../markdown/blocks.ts';
import { drawable } from '../markdown/drawable.ts';
import { markupFaults } from '../markdown/faults.ts';
import { type InlineSource, passagesOf, plainPassage } from '../markdown/passages.ts';
import { attachmentBlocks } from '../markdown/plain-blocks.ts';
import { linesOf } from './attachments.ts';

/**
 * The passages of an attachment that is bound: the blocks of Markdown, or the lines of any other text. Markdown can
 * also have mistakes in its markup.
 *
 * @param file the path shown to the user
 */
export function attachmentPassages(
  file: string,
  text: string,
): { readonly passages: Passage[]; readonly markup: MarkupFault[] } {
  const origin: WrittenText = { type: 'text', file, text, start: { line: 1, column: 1 } };
  if (!isMarkdown(file)) {
    const passages = linesOf(text).map(({ value, start }) =>
      plainPassage(
        { text: value, stretches: [{ start: 0, length: value.length, origin, at: start }] },
        'text',
      ),
    );
    return { passages, markup: [] };
  }
  const from = { text, stretches: [{ start: 0, length: text.length, origin, at: 0 }] };
  const sources = new Map<object, InlineSource[]>();
  const root: Root = { type: 'root', children: attachmentBlocks(text, true) };
  const note: Note = (printed, nodes) => sources.set(printed, [{ nodes, from }]);
  const blocks = drawable((nodes) => blocksOf(nodes, note), root.children);
  return {
    passages: passagesOf(blocks, (printed) => sources.get(printed) ?? []),
    markup: markupFaults(root, from, false),
  };
}
