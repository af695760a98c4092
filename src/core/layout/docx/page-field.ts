import { escaped } from './xml.ts';

/**
 * The field for the page number. It holds a number for programs that do not calculate fields, such as previews.
 *
 * @param shown what these show
 */
export const pageField = (shown: string): string =>
  [
    fieldMark('begin'),
    '<w:instrText xml:space="preserve">PAGE</w:instrText>',
    fieldMark('separate'),
    textElement(shown),
    fieldMark('end'),
  ]
    .map((it) => `<w:r>${it}</w:r>`)
    .join('');

/**
 * The field for the page on which a bookmark begins, which leads there.
 *
 * @param page its number; undefined where a program is to find it when it opens the file
 */
export function pageReference(bookmark: string, page: string | undefined): string {
  const begin = page === undefined ? '<w:fldChar w:fldCharType="begin" w:dirty="true"/>' : fieldMark('begin');
  const shown = page === undefined ? '' : textElement(page);
  return `<w:r>${begin}<w:instrText xml:space="preserve">PAGEREF ${escaped(bookmark)} \\h</w:instrText>${fieldMark('separate')}${shown}${fieldMark('end')}</w:r>`;
}

const fieldMark = (type: 'begin' | 'separate' | 'end'): string => `<w:fldChar w:fldCharType="${type}"/>`;

/** Text of a run. */
export const textElement = (text: string): string => `<w:t xml:space="preserve">${escaped(text)}</w:t>`;
