import { InternalHyperlink, LeaderType, PageReference, Paragraph, Tab, TabStopType, TextRun } from 'docx';
import type { Style } from '../../../generated/style.ts';
import { points } from '../../style/measure.ts';
import { STYLE } from '../../style/paragraph-styles.ts';
import { measuresOf } from '../../style/text-block.ts';
import { wordLines } from '../../text/title-lines.ts';
import { emptyLines, textParagraph } from '../paragraphs.ts';

/** The room for the page numbers and some dots before them, in characters. */
const PAGE_NUMBERS = 3;

/** A line of the table of contents. */
export interface Entry {
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
export function contentsOf(entries: readonly Entry[], style: Style): Paragraph[] {
  const { textWidth, character } = measuresOf(style);
  const indentOf = (level: Entry['level']) =>
    level === 2 ? Math.round(style.volume.contentsIndent * character) : 0;
  // Long texts are broken here: a line as wide as the text block would run into the page numbers.
  const linesOf = (text: string, level: Entry['level']) => {
    const size = points(style.text[`contents${level}`].size) * 20;
    return wordLines(text, (textWidth - indentOf(level)) / size - PAGE_NUMBERS);
  };
  return [
    textParagraph('目\u3000录', STYLE.contentsTitle),
    ...emptyLines(1),
    ...entries.map(
      ({ text, bookmark, level }) =>
        new Paragraph({
          style: level === 1 ? STYLE.contents1 : STYLE.contents2,
          indent: { left: indentOf(level) },
          tabStops: [{ type: TabStopType.RIGHT, position: textWidth, leader: LeaderType.MIDDLE_DOT }],
          children: [
            new InternalHyperlink({
              anchor: bookmark,
              children: [
                ...linesOf(text, level).map(
                  (line, index) => new TextRun({ text: line, ...(index > 0 && { break: 1 }) }),
                ),
                new TextRun({ children: [new Tab()] }),
                new PageReference(bookmark, { hyperlink: true }),
              ],
            }),
          ],
        }),
    ),
  ];
}
