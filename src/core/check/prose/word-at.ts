import type { Span } from './span.ts';

/** Made when it is first needed: it reads a dictionary. */
let segmenter: Intl.Segmenter | undefined;

/** The word of a text in which the UTF-16 unit at `at` stands; the unit alone where no word does. */
export function wordAt(text: string, at: number): Span {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const found = segmenter.segment(text).containing(at);
  return found ? [found.index, found.index + found.segment.length] : [at, at + 1];
}
