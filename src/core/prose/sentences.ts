import { paragraphsOf } from './paragraphs.ts';
import type { Span } from './span.ts';

/** The end of a sentence, with closing marks after it (GB/T 15834-2011, 4.1 to 4.3). */
const END = /[。！？!?][。！？!?”’》）】〕]*/gu;

/**
 * The sentences of a text, each with its end mark. A line feed within a paragraph does not end one, since YAML blocks
 * break lines anywhere.
 */
export function sentencesOf(value: string): Span[] {
  return paragraphsOf(value).flatMap(({ from, value: paragraph }) => {
    const spans: Span[] = [];
    let start = 0;
    const add = (end: number) => {
      const text = paragraph.slice(start, end);
      const blank = text.length - text.trimStart().length;
      if (text.trim() !== '') spans.push([from + start + blank, from + start + text.trimEnd().length]);
      start = end;
    };
    for (const { index, 0: mark } of paragraph.matchAll(END)) add(index + mark.length);
    add(paragraph.length);
    return spans;
  });
}
