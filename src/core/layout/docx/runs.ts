import {
  BookmarkEnd,
  BookmarkStart,
  ImageRun,
  InternalHyperlink,
  PageReference,
  type ParagraphChild,
  Tab,
  TextRun,
} from 'docx';
import type { FlowPicture } from '../flow/drawing.ts';
import type { FlowInline, FlowText } from '../flow/inline.ts';
import { type BookmarkEdge, bookmarkName, type FieldEdge } from '../flow/mark.ts';
import { PIXEL } from '../style/measure.ts';
import { pageField } from './page-field.ts';
import type { Writing } from './writing.ts';

/** What stands in a paragraph, as children of the library's. */
export const runsOf = (inlines: readonly FlowInline[], writing: Writing): ParagraphChild[] =>
  inlines.flatMap((it) => runOf(it, writing));

function runOf(inline: FlowInline, writing: Writing): ParagraphChild[] {
  switch (inline.type) {
    case 'text':
      return textRuns(inline);
    case 'bookmark':
    case 'field':
      return [edgeOf(inline, writing)];
    case 'page number':
      return pageField(inline.shown);
    case 'page of':
      return [new PageReference(inline.bookmark, { hyperlink: true })];
    case 'link': {
      const { bookmark: anchor, children } = inline;
      return [new InternalHyperlink({ anchor, children: runsOf(children, writing) })];
    }
    case 'picture':
      return [pictureRun(inline)];
    case 'chart':
      if (!writing.chart) throw new TypeError('nothing to draw charts with');
      return [writing.chart(inline)];
  }
}

/** A run for each of a text's lines, the further ones with a break in front. */
function textRuns({ text, style, bold, size, scale }: FlowText): TextRun[] {
  const look = {
    ...(style && { style }),
    ...(bold && { bold }),
    ...(size !== undefined && { size: size / 10 }),
    ...(scale !== undefined && { scale }),
  };
  return text
    .split('\n')
    .map((line, index) => new TextRun({ ...shown(line), ...(index > 0 && { break: 1 }), ...look }));
}

function shown(line: string): { readonly text: string } | { readonly children: (string | Tab)[] } {
  if (!line.includes('\t')) return { text: line };
  const parts = line.split(/(\t)/).filter((it) => it !== '');
  return { children: parts.map((it) => (it === '\t' ? new Tab() : it)) };
}

/**
 * One end of a bookmark. The library's `Bookmark` counts through all documents of a process, so the bytes of a document
 * would depend on the documents made before it; and its types do not allow the marks alone.
 */
export function edgeOf(it: BookmarkEdge | FieldEdge, writing: Writing): ParagraphChild {
  const { name, id } =
    it.type === 'field' ? writing.nameOf(it.element) : { name: bookmarkName(it.number), id: it.number };
  const mark = it.edge === 'start' ? new BookmarkStart(name, id) : new BookmarkEnd(id);
  return mark as unknown as ParagraphChild;
}

function pictureRun({ picture, width, height }: FlowPicture): ImageRun {
  return new ImageRun({
    type: picture.format === 'png' ? 'png' : 'jpg',
    data: picture.bytes,
    transformation: { width: width / PIXEL, height: height / PIXEL },
  });
}
