import { wordAt } from '../word-at.ts';
import { areConfusable } from './confusable.ts';

/**
 * Characters that can stand alone in any sentence: one of them in place of another character may leave a correct
 * sentence.
 */
const STANDS_ALONE =
  /[的地得了着过和与及或并同在对向从以为由被把将使令按据因于至到是有无不未没非已可能应须需要会就也都均再又还更最很太较各每该此其某本这那个等者所而则且但之中上下内外前后里间时年月日新老大小多少全总分一二三四五六七八九十两几第人]/;

/** A part of a text, in UTF-16 units; end exclusive. */
export type WordSpan = readonly [from: number, to: number];

/**
 * Finds the word that a wrong character breaks: with `usual` in its place there is a word, without it only single
 * characters. 意识形志 breaks 形态; 安全核查 does not break 检查, because 核查 is a word too.
 *
 * @param text a few characters on either side are enough
 * @param at offset of the character, in UTF-16 units
 * @returns the place of the word; undefined if none is broken
 */
export function brokenWord(text: string, at: number, usual: string): WordSpan | undefined {
  const found = text[at];
  if (found === undefined || STANDS_ALONE.test(found) || !('Segmenter' in Intl)) return undefined;
  const { near, from } = nearby(text, at);
  const place = at - from;
  const word = wordAt(`${near.slice(0, place)}${usual}${near.slice(place + 1)}`, place);
  const isConfusable = areConfusable(found, usual);
  // The dictionary lacks some words.
  if (word[1] - word[0] < 2 && !isConfusable) return undefined;
  // The rest of the word may form another word with what follows. For a character that is often confused with `usual`
  // this is allowed.
  const whole: WordSpan = isConfusable ? [place, place + 1] : word;
  for (let index = whole[0]; index < whole[1]; index++) {
    const [start, end] = wordAt(near, index);
    if (end - start > 1) return undefined;
  }
  return [word[0] + from, word[1] + from];
}

/**
 * A part of a text without the words that its edges cut through.
 *
 * @param usual the character to put at `at` when the words are determined
 */
export function wholeWords(text: string, [from, to]: WordSpan, at: number, usual: string): WordSpan {
  const { near, from: offset } = nearby(text, at);
  const mended = `${near.slice(0, at - offset)}${usual}${near.slice(at - offset + 1)}`;
  const first = wordAt(mended, from - offset);
  const last = wordAt(mended, to - 1 - offset);
  return [first[0] + offset < from ? first[1] + offset : from, last[1] + offset > to ? last[0] + offset : to];
}

/** How many characters on either side influence where words end. */
const REACH = 8;

function nearby(text: string, at: number): { near: string; from: number } {
  const from = Math.max(0, at - REACH);
  return { near: text.slice(from, at + REACH + 1).replaceAll('\n', ' '), from };
}
