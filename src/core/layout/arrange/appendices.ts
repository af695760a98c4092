import type { Style } from '../../generated/style.ts';
import type { FlowBlock } from '../flow/block.ts';
import type { Numbered } from '../numbering/number.ts';
import type { NumberedAttachment } from '../numbering/numbered-document.ts';
import { points } from '../style/measure.ts';
import { STYLE } from '../style/paragraph-styles.ts';
import { measuresOf, type Sheet } from '../style/text-block.ts';
import { titleLines } from '../text/title-lines.ts';
import { type BlockMemory, bodyOf } from './body.ts';
import { bookmarked } from './bookmarks.ts';
import { run, textParagraph } from './paragraphs.ts';
import { gapsAround } from './title-block.ts';

/** An attachment that is bound with its document. */
export interface Appendix extends NumberedAttachment {
  readonly body: readonly Numbered[];
}

/** Whether an attachment is bound with the document, not only named in it. */
export const isBound = (attachment: NumberedAttachment): attachment is Appendix =>
  attachment.body !== undefined;

export const sheetOf = ({ landscape }: Appendix): Sheet => (landscape ? 'landscape' : 'upright');

/**
 * 附件, on a page of its own: 附件1 flush left on the first line, its title centred on the third, then an empty line and
 * the content (GB/T 9704-2012, 7.3.7).
 *
 * @param options.firstBookmark the number of the title's bookmark; those of the blocks follow
 * @param options.breaksPage whether it must start a new page; not needed if it begins a section
 * @param options.keepLast keeps the last paragraph on one page with what follows
 * @param options.phrases names that the title keeps on one line
 * @param options.memory what its blocks were arranged to before
 */
export function appendixOf(
  appendix: Appendix,
  style: Style,
  options: {
    readonly firstBookmark: number;
    readonly breaksPage: boolean;
    readonly keepLast: boolean;
    readonly phrases: readonly string[];
    readonly memory?: BlockMemory;
  },
): FlowBlock[] {
  const sheet = sheetOf(appendix);
  const { textWidth } = measuresOf(style, sheet);
  const ems = textWidth / 20 / points(style.text.appendixTitle.size);
  const lines = titleLines(appendix.title, ems, options.phrases);
  const around = gapsAround(lines.length, { above: 1, below: 1 }, style, { keepNext: true });
  return [
    textParagraph(appendix.label, STYLE.appendixLabel, {
      ...(options.breaksPage && { breaksPage: true }),
    }),
    ...around.above,
    textParagraph(bookmarked(options.firstBookmark, [run(lines.join('\n'))]), STYLE.appendixTitle),
    ...around.below,
    ...bodyOf(appendix.body, style, {
      firstBookmark: options.firstBookmark + 1,
      keptBelow: options.keepLast ? 0 : undefined,
      sheet,
      memory: options.memory,
    }),
  ];
}
