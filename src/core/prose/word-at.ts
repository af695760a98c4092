import type { Span } from './span.ts';

/** Created on first use, since it loads a dictionary. */
let segmenter: Intl.Segmenter | undefined;

/** The word of a text that contains the UTF-16 unit at `at`; if there is none, the unit alone. */
export function wordAt(text: string, at: number): Span {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const found = segmenter.segment(text).containing(at);
  return found ? [found.index, found.index + found.segment.length] : [at, at + 1];
}
