import type { Style } from '../../generated/style.ts';
import type { FlowParagraph } from '../flow/paragraph.ts';
import { advanceOf } from '../pages/characters.ts';
import { looksOf } from '../pages/looks.ts';
import { paragraphOf } from '../pages/paragraph.ts';
import { measuresOf, type Sheet } from '../style/text-block.ts';
import { ems, lineEms } from '../text/width.ts';

/**
 * Whether the last of several lines has at most two characters: alone at the top of a page, it looks like a mistake.
 * Punctuation is not counted, and two digits count as one character.
 *
 * @param lines all lines of a paragraph
 */
export function endsInFew(lines: readonly string[]): boolean {
  return lines.length > 1 && ems(charactersOf(lines.at(-1) as string)) <= FEW;
}

/** A line without punctuation and blanks. */
export const charactersOf = (line: string): string => line.replace(MARKS, '');

const MARKS = /[\s\u3000。，、；：！？）》”’」』】〕…]+/gu;

/** In ems. */
const FEW = 2;

/** Gives a function that tells whether a paragraph ends in this way, with the faces of a style on a sheet. */
export function fewAtTheEnd(style: Style, sheet: Sheet): (paragraph: FlowParagraph, text: string) => boolean {
  const { textWidth, line } = measuresOf(style, sheet);
  const setting = { looks: looksOf(style), advance: advanceOf(style), width: textWidth, linePitch: line };
  return (paragraph, text) => {
    // So short a text is one line.
    if (lineEms(text) < style.grid.characters / 2) return false;
    return endsInFew(paragraphOf(paragraph, setting).lines.map((it) => it.text));
  };
}
