/**
 * Text without the mark that ends or joins it, for a place where the sentence goes on.
 *
 * @param text a clause or sentence, with or without a mark at its end
 */
export function withoutEnd(text: string): string {
  const trimmed = text.trim();
  let end = trimmed.length;
  // From the end: a pattern that ends in `+$` would try each run of marks from each of its places.
  while (end > 0 && JOINING.includes(trimmed[end - 1] as string)) end--;
  return trimmed.slice(0, end);
}

const JOINING = '。；，、;,';

/**
 * Text as a sentence, with exactly one mark at its end: its own ？ or ！, a ： that leads in and a full stop within a
 * quotation stay.
 */
export function asSentence(text: string): string {
  if (text === '' || endsItself(text)) return text;
  return `${withoutEnd(text)}。`;
}

/** Whether a text needs no 。 behind it: 。 within a quotation ends the sentence around it too. */
export const endsItself = (text: string): boolean => /(?:[？！?!][”’』」）)]?|。[”’]|：)$/.test(text);

/** Whether a sentence ends inside the text, so that what follows it cannot be joined to it by a semicolon. */
export function holdsSentences(text: string): boolean {
  return /[。；！？]/.test(withoutEnd(text));
}
