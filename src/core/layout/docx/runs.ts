import type { FlowInline, FlowText } from '../flow/inline.ts';
import { type BookmarkEdge, bookmarkName, type FieldEdge } from '../flow/mark.ts';
import { pageField, pageReference, textElement } from './page-field.ts';
import { pictureRun } from './picture.ts';
import { HALF_POINT } from './units.ts';
import type { Writing } from './writing.ts';
import { attribute, valued } from './xml.ts';

/** What stands in a paragraph. */
export function runsOf(inlines: readonly FlowInline[], writing: Writing): string {
  let xml = '';
  for (const it of inlines) xml += runOf(it, writing);
  return xml;
}

function runOf(inline: FlowInline, writing: Writing): string {
  switch (inline.type) {
    case 'text':
      return textRuns(inline);
    case 'bookmark':
    case 'field':
      return edgeOf(inline, writing);
    case 'page number':
      return pageField(inline.shown);
    case 'page of':
      return pageReference(inline.bookmark, writing.pageOf?.get(inline.bookmark));
    case 'link':
      return `<w:hyperlink w:history="1"${attribute('w:anchor', inline.bookmark)}>${runsOf(inline.children, writing)}</w:hyperlink>`;
    case 'picture':
      return pictureRun(inline, writing.pictures);
    case 'chart':
      return writing.charts?.runOf(inline) ?? fail();
  }
}

function fail(): never {
  throw new TypeError('nothing to draw charts with');
}

/** A run for each of a text's lines, the further ones with a break in front. */
function textRuns({ text, style, bold, size, scale }: FlowText): string {
  const look = `${style ? valued('w:rStyle', style) : ''}${bold ? '<w:b/><w:bCs/>' : ''}${scale === undefined ? '' : valued('w:w', scale)}${size === undefined ? '' : sizeOf(size)}`;
  const open = look === '' ? '<w:r>' : `<w:r><w:rPr>${look}</w:rPr>`;
  if (!text.includes('\n')) return `${open}${lineOf(text)}</w:r>`;
  return text
    .split('\n')
    .map((line, index) => `${open}${index > 0 ? '<w:br/>' : ''}${lineOf(line)}</w:r>`)
    .join('');
}

function lineOf(line: string): string {
  if (!line.includes('\t')) return textElement(line);
  return line
    .split(/(\t)/)
    .map((it) => (it === '\t' ? '<w:tab/>' : it === '' ? '' : textElement(it)))
    .join('');
}

/**
 * The type size of a run, for Chinese and for other scripts.
 *
 * @param size in twips
 */
export const sizeOf = (size: number): string =>
  `${valued('w:sz', size / HALF_POINT)}${valued('w:szCs', size / HALF_POINT)}`;

/** One end of a bookmark. */
export function edgeOf(it: BookmarkEdge | FieldEdge, writing: Writing): string {
  const { name, id } =
    it.type === 'field' ? writing.nameOf(it.element) : { name: bookmarkName(it.number), id: it.number };
  return it.edge === 'start'
    ? `<w:bookmarkStart${attribute('w:name', name)} w:id="${id}"/>`
    : `<w:bookmarkEnd w:id="${id}"/>`;
}
