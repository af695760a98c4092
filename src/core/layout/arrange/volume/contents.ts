import type { Style } from '../../../generated/style.ts';
import type { FlowParagraph } from '../../flow/paragraph.ts';
import { points } from '../../style/measure.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { measuresOf } from '../../style/text-block.ts';
import { wordLines } from '../../text/title-lines.ts';
import { emptyLines, run, TAB, textParagraph } from '../paragraphs.ts';

/** The room for the page numbers and some dots before them, in characters. */
const PAGE_NUMBERS = 3;

/** A line of the table of contents. */
export interface ContentsLine {
  readonly text: string;
  /** The bookmark at the heading. */
  readonly bookmark: string;
  /** 1 for the title of a document, 2 for a heading in it. */
  readonly level: 1 | 2;
}

/**
 * 目录. Each line ends in a reference to the page of its heading; the number is written when the file is made. A table of
 * contents that Word builds itself would be empty, or Word would ask the reader before filling it.
 */
export function contentsOf(entries: readonly ContentsLine[], style: Style): FlowParagraph[] {
  const { textWidth, character } = measuresOf(style);
  const indentOf = (level: ContentsLine['level']) =>
    level === 2 ? Math.round(style.volume.contentsIndent * character) : 0;
  // Long texts are broken here: a line as wide as the text block would run into the page numbers.
  const linesOf = (text: string, level: ContentsLine['level']) => {
    const size = points(style.text[`contents${level}`].size) * 20;
    return wordLines(text, (textWidth - indentOf(level)) / size - PAGE_NUMBERS);
  };
  return [
    textParagraph('目\u3000录', STYLE.contentsTitle),
    ...emptyLines(1),
    ...entries.map(({ text, bookmark, level }) =>
      textParagraph(
        [
          {
            type: 'link',
            bookmark,
            children: [run(linesOf(text, level).join('\n')), TAB, { type: 'page of', bookmark }],
          },
        ],
        level === 1 ? STYLE.contents1 : STYLE.contents2,
        {
          indent: { left: indentOf(level) },
          tabs: [{ at: textWidth, alignment: 'right', leader: '·' }],
        },
      ),
    ),
  ];
}
