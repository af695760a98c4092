/**
 * Text without the marks at its end, for a place where the sentence goes on.
 *
 * @param text a clause or sentence, with or without a mark at its end
 */
export function withoutEnd(text: string): string {
  const trimmed = text.trim();
  let end = trimmed.length;
  // A loop, since a pattern ending in `+$` would try each run of marks from each of its places.
  while (end > 0 && JOINING.includes(trimmed[end - 1] as string)) end--;
  return trimmed.slice(0, end);
}

const JOINING = '。；，、;,';

/**
 * Text as a sentence with exactly one mark at its end. Its own ？ or ！, a final ： and a full stop within a closing
 * quotation stay.
 */
export function asSentence(text: string): string {
  if (text === '' || endsItself(text)) return text;
  return `${withoutEnd(text)}。`;
}

/** Whether a text needs no 。 after it. A 。 within a closing quotation ends the outer sentence too. */
export const endsItself = (text: string): boolean => /(?:[？！?!][”’』」）)]?|。[”’]|：)$/.test(text);

/** Whether a sentence ends inside the text, so that a semicolon cannot join it to the next clause. */
export function holdsSentences(text: string): boolean {
  return /[。；！？]/.test(withoutEnd(text));
}
