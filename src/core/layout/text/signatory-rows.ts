import type { Head } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { measuresOf } from '../style/text-block.ts';
import { lineEms } from './width.ts';

/** Printed before the first name. */
export const SIGNED_BY = '签发人：';

/** The layout of 签发人 above the red rule; the last of them is beside 发文字号. */
export interface SignatoryRows {
  /** The names of each line, from left to right. */
  readonly rows: readonly (readonly string[])[];
  /** Where the names of a line begin, in characters from the left edge of the text block. */
  readonly columns: readonly number[];
}

/**
 * 签发人 in the order of their bodies, from left to right and line by line, with the first names of lines below each other
 * (GB/T 9704-2012, 7.2.6). The widest name of the last column keeps its distance from the right edge. A line has fewer
 * names than the style asks for if they would reach 发文字号.
 */
export function signatoryRows(
  { signatories = [], number = '' }: Pick<Head, 'signatories' | 'number'>,
  style: Style,
): SignatoryRows {
  const { head } = style;
  const { textWidth, character } = measuresOf(style);
  const widest = Math.max(0, ...signatories.map(lineEms));
  const columnsOf = (count: number) =>
    Array.from(
      { length: count },
      (_, place) =>
        textWidth / character -
        head.signatoryIndent -
        (count - place) * widest -
        (count - 1 - place) * head.signatoryGap,
    );
  const numberEnd = head.signatoryIndent + lineEms(number) + head.signatoryGap;
  const fits = (count: number): boolean => {
    const [first = 0] = columnsOf(count);
    const opening = first - SIGNED_BY.length;
    return signatories.length <= count ? opening >= numberEnd : opening >= 0 && first >= numberEnd;
  };
  let count = Math.max(1, Math.min(head.signatoriesALine, signatories.length));
  while (count > 1 && !fits(count)) count -= 1;
  const rows: string[][] = [];
  for (let from = 0; from < signatories.length; from += count)
    rows.push(signatories.slice(from, from + count));
  return { rows, columns: columnsOf(count) };
}
