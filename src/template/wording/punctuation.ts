/**
 * Text without the mark that ends or joins it, for a place where the sentence goes on.
 *
 * @param text a clause or sentence, with or without a mark at its end
 */
export function withoutEnd(text: string): string {
  return text.trim().replace(/[。；，、;,]+$/, '');
}

/** Whether a sentence ends inside the text, so that what follows it cannot be joined to it by a semicolon. */
export function holdsSentences(text: string): boolean {
  return /[。；！？]/.test(withoutEnd(text));
}
