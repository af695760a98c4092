import { HAN } from '../chinese.ts';
import type { AllTexts } from './all-texts.ts';
import { areAlternatives } from './alternatives.ts';
import { brokenWord, type WordSpan, wholeWords } from './broken-word.ts';
import { areConfusable } from './confusable.ts';
import type { NameSlip } from './slip.ts';

/** The length of a phrase in characters, and how often it must occur in the file. */
const LENGTH = 4;
const OFTEN = 3;

/**
 * Finds places where a set phrase of the file, four characters long, has one wrong character. Only characters that form
 * rare pairs on both sides are examined: a misprint makes pairs that occur nowhere else.
 *
 * @param stated values in the file whose phrases count as frequent
 */
export function* slipsInPhrases(texts: AllTexts, stated: readonly string[]): Generator<NameSlip> {
  const { text } = texts;
  const pairs = countPairs(text);
  const phrases = usualPhrases(text, pairs, stated);
  if (phrases.size === 0) return;
  const ends = new Set<number>();
  for (const its of phrases.values())
    for (const { value } of its) ends.add(pairAt(value, 0)).add(pairAt(value, LENGTH - 2));
  for (let at = 0; at < text.length; at++) {
    if (!isRare(pairs, text, at) || !HAN.test(text[at] as string)) continue;
    const found = phraseMeant(text, at, phrases, pairs, ends);
    if (!found) continue;
    const { prose, from } = texts.place(at);
    yield {
      path: prose.path,
      from,
      to: from + 1,
      found: text.slice(...found.part),
      usual: found.usual,
    };
  }
}

/** Two UTF-16 units as one number, of 32 bits with its sign: a larger one would be an object of its own. */
const pairAt = (text: string, at: number): number => (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);

function countPairs(text: string): Map<number, number> {
  const counts = new Map<number, number>();
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = pairAt(text, at);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

/** A pair is rare if it occurs at most so often in the file. */
const SELDOM = 2;

function isRare(pairs: ReadonlyMap<number, number>, text: string, at: number): boolean {
  return (
    (at === 0 || (pairs.get(pairAt(text, at - 1)) ?? 0) <= SELDOM) &&
    (pairs.get(pairAt(text, at)) ?? 0) <= SELDOM
  );
}

const MARK = '\0';
const withMark = (phrase: string, place: number): string =>
  `${phrase.slice(0, place)}${MARK}${phrase.slice(place + 1)}`;

interface SetPhrase {
  readonly value: string;
  readonly count: number;
}

/** The frequent phrases of the file, each under four keys with one character left open. */
function usualPhrases(
  text: string,
  pairs: ReadonlyMap<number, number>,
  stated: readonly string[],
): Map<string, SetPhrase[]> {
  const counts = new Map<string, number>();
  for (let at = 0; at + LENGTH <= text.length; at++) {
    let often = true;
    for (let next = at; often && next < at + LENGTH - 1; next++)
      often = (pairs.get(pairAt(text, next)) ?? 0) >= OFTEN;
    if (!often) continue;
    const phrase = text.slice(at, at + LENGTH);
    counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  }
  for (const it of stated) {
    for (let at = 0; at + LENGTH <= it.length; at++) {
      const phrase = it.slice(at, at + LENGTH);
      counts.set(phrase, (counts.get(phrase) ?? 0) + OFTEN);
    }
  }
  const open = new Map<string, SetPhrase[]>();
  for (const [value, count] of counts) {
    if (count < OFTEN || [...value].some((it) => !HAN.test(it))) continue;
    for (let place = 0; place < LENGTH; place++) {
      const key = withMark(value, place);
      const others = open.get(key);
      if (others) others.push({ value, count });
      else open.set(key, [{ value, count }]);
    }
  }
  return open;
}

/** @param ends the first two and the last two characters of each phrase */
function phraseMeant(
  text: string,
  at: number,
  phrases: ReadonlyMap<string, SetPhrase[]>,
  pairs: ReadonlyMap<number, number>,
  ends: ReadonlySet<number>,
): { part: WordSpan; usual: string } | undefined {
  for (let place = LENGTH - 1; place >= 0; place--) {
    const start = at - place;
    // One half of the phrase is as it should be.
    if (start < 0 || !ends.has(pairAt(text, place < 2 ? start + 2 : start))) continue;
    const here = text.slice(start, start + LENGTH);
    if (here.length < LENGTH || here.includes('\n')) continue;
    for (const { value, count } of phrases.get(withMark(here, place)) ?? []) {
      const usual = value[place] as string;
      // The pairs within the phrase must be much rarer than the phrase.
      const before = place > 0 ? (pairs.get(pairAt(text, at - 1)) ?? 0) : 0;
      const after = place < LENGTH - 1 ? (pairs.get(pairAt(text, at)) ?? 0) : 0;
      if (usual === text[at] || Math.max(before, after) * OFTEN > count) continue;
      const part = slipAt(text, at, usual, [start, start + LENGTH]);
      if (part) return { part, usual: `${text.slice(part[0], at)}${usual}${text.slice(at + 1, part[1])}` };
    }
  }
  return undefined;
}

/** The words of a phrase around a character that is a slip for `usual`; undefined if it may be right. */
function slipAt(text: string, at: number, usual: string, phrase: WordSpan): WordSpan | undefined {
  const found = text[at] as string;
  if (areAlternatives(usual, found)) return undefined;
  // Many words fit in one place, as 现代种业 beside 现代农业; a slip looks or sounds alike.
  if (!areConfusable(usual, found)) return undefined;
  const word = brokenWord(text, at, usual);
  if (!word || word[0] < phrase[0] || word[1] > phrase[1]) return undefined;
  const isAtEdge = at === phrase[0] || at === phrase[1] - 1;
  if (isAtEdge && (word[1] - word[0] < 2 || isCutFromLonger(text, at, usual, phrase))) return undefined;
  return wholeWords(text, phrase, at, usual);
}

/** How many occurrences of a phrase are examined for what follows it. */
const MOST_PLACES = 20;

/**
 * Whether a phrase is only the beginning or end of a longer one, as 残疾人事 of 残疾人事业: beyond the edge where `usual`
 * stands, the same Chinese character follows everywhere in the file.
 */
function isCutFromLonger(text: string, at: number, usual: string, [from, to]: WordSpan): boolean {
  const phrase = `${text.slice(from, at)}${usual}${text.slice(at + 1, to)}`;
  const beyond = new Set<string>();
  let places = 0;
  for (let place = text.indexOf(phrase); place >= 0 && places < MOST_PLACES; places++) {
    beyond.add(text[at === from ? place - 1 : place + phrase.length] ?? '');
    place = text.indexOf(phrase, place + 1);
  }
  const [only = ''] = beyond;
  return beyond.size === 1 && HAN.test(only);
}
