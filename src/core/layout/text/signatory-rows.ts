import type { Head } from '../../document/document.ts';
import type { Style } from '../../generated/style.ts';
import { measuresOf } from '../style/text-block.ts';
import { lineEms } from './width.ts';

/** What stands in front of the first name. */
export const SIGNED_BY = '签发人：';

/** How 签发人 stand above the red rule, the last of them beside 发文字号. */
export interface SignatoryRows {
  /** The names of each line, from the left. */
  readonly rows: readonly (readonly string[])[];
  /** Where each name of a line begins, in characters from the left edge of the text block. */
  readonly columns: readonly number[];
}

/**
 * 签发人 in the order of their bodies from left to right and line by line, each line's first name below that of the line
 * above (GB/T 9704-2012, 7.2.6). The widest name of the last column keeps its distance from the right edge. Fewer stand
 * on a line than the style asks for where they would reach 发文字号.
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
