import type { Span } from './span.ts';

/** A document that a text cites, and its place: the title within 《》, the 发文字号, or the number of a standard. */
export interface Citation {
  readonly name: string;
  readonly span: Span;
}

const CITED =
  /《([^《》\n]{2,60})》|\p{Script=Han}{2,8}[〔［[（(]\d{4}[〕］\])）]\d{1,5}号|GB(?:\/T)? ?\d{3,6}(?:\.\d+)? ?[-—–－] ?(?:\d{4}|\d{2}(?!\d))/gu;

/** The documents that a text cites, in order. A 发文字号 may have other words attached in front of it. */
export const citationsIn = (value: string): Citation[] =>
  Array.from(value.matchAll(CITED), ({ index, 0: written, 1: title }) => ({
    name: citedName(title ?? written),
    span: title === undefined ? [index, index + written.length] : [index + 1, index + 1 + title.length],
  }));

/** A name in the form of the lists of documents: without 中华人民共和国, with brackets, dashes and blanks normalised. */
export function citedName(written: string): string {
  if (written.startsWith('GB')) {
    const [, kind = '', rest = ''] = /^(GB(?:\/T)?) ?(.*)$/u.exec(written) ?? [];
    return `${kind} ${rest.replace(/ ?[-—–－] ?/u, '-')}`;
  }
  return written
    .trim()
    .replace(/^中华人民共和国/u, '')
    .replace(/[［[（(](\d{4})[］\])）]/u, '〔$1〕')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}
