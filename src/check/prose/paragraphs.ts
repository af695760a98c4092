import type { Span } from './span.ts';

/** The paragraphs of a text, without the blanks around them: a blank line parts them. */
export function paragraphsOf(value: string): Span[] {
  const spans: Span[] = [];
  let from: number | undefined;
  let to = 0;
  let at = 0;
  for (const line of value.split('\n')) {
    const text = line.trim();
    if (text === '') {
      if (from !== undefined) spans.push([from, to]);
      from = undefined;
    } else {
      const start = at + line.indexOf(text);
      from ??= start;
      to = start + text.length;
    }
    at += line.length + 1;
  }
  if (from !== undefined) spans.push([from, to]);
  return spans;
}
