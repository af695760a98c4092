import type { Document } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { millimetres, points, twips } from '../style/measure.ts';
import { marginsOf, measuresOf } from '../style/text-block.ts';
import { markLines } from '../text/elements.ts';
import { signatoryRows } from '../text/signatory-rows.ts';
import { titleLines } from '../text/title-lines.ts';
import { lineEms } from '../text/width.ts';
import { letterPage } from './forms/letter.ts';
import { type Gaps, titleRoom } from './title-block.ts';

/** What is above the text on the first page. */
export interface Front {
  readonly titleLines: readonly string[];
  /** 主送机关 below the title. */
  readonly addressees: readonly string[];
  /**
   * 主送机关 that would leave no room for text on the first page: they are moved to 版记, as the standard requires (GB/T
   * 9704-2012, 7.3.2 and 7.4.2).
   */
  readonly moved: readonly string[];
}

/** Breaks the title into lines, and decides where 主送机关 are printed. */
export function frontOf(
  document: Pick<Document, 'form' | 'head' | 'title' | 'addressees' | 'properties'>,
  style: Style,
): Front {
  const { addressees, properties } = document;
  const width = measuresOf(style).textWidth / 20 / points(style.text.title.size);
  const lines = titleLines(document.title, width, [properties.subject]);
  return addresseesFit(document, style, lines.length)
    ? { titleLines: lines, addressees, moved: [] }
    : { titleLines: lines, addressees: [], moved: addressees };
}

/**
 * Whether 主送机关 leave room for text on the first page.
 *
 * @param titleLines how many lines the title takes
 */
function addresseesFit(
  { form, head, addressees }: Pick<Document, 'form' | 'head' | 'addressees'>,
  style: Style,
  titleLines: number,
): boolean {
  const { line, textHeight } = measuresOf(style);
  const letter = form === 'letter' ? letterPage(head, style) : undefined;
  const lines = Math.ceil(lineEms(`${addressees.join('、')}：`) / style.grid.characters);
  const title = titleRoom(titleLines, gapsOf({ form, head }, style), style).lines;
  const above = letter?.aboveTitle ?? headHeight(head, style, line);
  const needed = above + (title + style.body.addresseeGap + lines + 1) * line;
  return needed <= (letter?.textHeight ?? textHeight);
}

/** The empty lines around the title; none above a title at the top of the page. */
export function gapsOf(
  { form, head }: { readonly form?: Document['form'] | undefined; readonly head: Document['head'] },
  style: Style,
): Gaps {
  const { letterhead, number } = head;
  const below = style.body.addresseeGap;
  if (form === 'letter') return { above: style.letter.titleGap, below };
  const isHeaded =
    form === 'minutes' ||
    letterhead !== undefined ||
    markLines(head) > 0 ||
    Boolean(number) ||
    signatoryRows(head, style).rows.length > 0;
  return { above: isHeaded ? style.head.titleGap : 0, below };
}

/** The distance from the top of the text block to the title, in twips. */
function headHeight(head: Document['head'], style: Style, line: number): number {
  const { letterhead, number } = head;
  const marks = markLines(head) * line;
  const rows = signatoryRows(head, style).rows.length;
  const numbered = Math.max(number ? 1 : 0, rows) * line;
  const gap = style.head.titleGap * line;
  if (!letterhead) return marks + numbered === 0 ? 0 : marks + numbered + gap;
  if (letterhead.mode === 'preprinted')
    return (
      Math.max(
        marks + Math.max(0, numbered - line),
        millimetres(letterhead.reserve) - marginsOf(style, 'upright').top,
      ) +
      Math.min(line, numbered) +
      gap
    );
  const names = Math.min(letterhead.names.length * 2 * line, twips(style.head.letterheadMaximumHeight));
  return (
    twips(style.grid.halfLeading) +
    twips(style.head.letterheadTop) +
    names +
    style.head.numberGap * line +
    Math.max(line, numbered) +
    gap
  );
}
