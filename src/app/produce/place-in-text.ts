import type { Location } from '../../core/model/diagnostic.ts';

/**
 * The place of the first occurrence of some words in a file, all on one line; undefined if it does not have them.
 *
 * @param text the text of the file
 */
export function placeInText(file: string, text: string, words: string): Location | undefined {
  const at = text.indexOf(words);
  if (at < 0) return undefined;
  const lines = text.slice(0, at).split(/\r?\n/);
  const line = lines.length;
  const column = (lines.at(-1)?.length ?? 0) + 1;
  return { file, range: { start: { line, column }, end: { line, column: column + words.length } } };
}
