import type { Location } from '../../core/model/diagnostic.ts';
import { placeOnLine } from '../../core/model/position-in.ts';

/**
 * The place of the first occurrence of some words in a file, all on one line; undefined if it does not have them.
 *
 * @param text the text of the file
 */
export function placeInText(file: string, text: string, words: string): Location | undefined {
  const at = text.indexOf(words);
  return at < 0 ? undefined : placeOnLine(file, text, at, at + words.length);
}
