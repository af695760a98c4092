import { MAX_TEXT } from './limits.ts';

/** Thrown by a helper before it makes a text longer than a document may be. */
export class TextTooLong extends Error {
  override readonly name = 'TextTooLong';
}

/**
 * Texts joined.
 *
 * @throws TextTooLong
 */
export function joinTexts(texts: readonly string[], separator = ''): string {
  let length = separator.length * Math.max(0, texts.length - 1);
  for (const it of texts) length += it.length;
  if (length > MAX_TEXT) throw new TextTooLong();
  return texts.join(separator);
}
