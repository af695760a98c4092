import { groupedBy } from '../../model/grouped.ts';
import { areConfusable } from '../naming/confusable.ts';
import type { Span } from '../span.ts';
import { wordAt } from '../word-at.ts';
import { fixedPhrases } from './fixed-phrases.ts';
import { soundAlike } from './sound-alike.ts';

/** A misspelt fixed phrase, and its offset in UTF-16 units. */
export interface PhraseSlip {
  readonly from: number;
  readonly wrong: string;
  readonly right: string;
}

/** The phrases by their first and last two characters: one wrong character leaves the pair at one end intact. */
interface Index {
  readonly byStart: ReadonlyMap<string, readonly string[]>;
  readonly byEnd: ReadonlyMap<string, readonly string[]>;
  /** Which UTF-16 units are the first or the second of these pairs: most pairs of a text are ruled out by them. */
  readonly units: Uint8Array;
  /** Words of two characters that phrases consist of. */
  readonly words: ReadonlySet<string>;
  readonly whole: ReadonlySet<string>;
}

let index: Index | undefined;

/** The places of a unit in the pair at one end of a phrase. */
const START_FIRST = 1;
const START_SECOND = 2;
const END_FIRST = 4;
const END_SECOND = 8;

/** The shortest phrase in characters; shorter ones resemble too many correct words. */
const SHORTEST = 4;

function prepare(): Index {
  const words = new Set<string>();
  for (const phrase of fixedPhrases)
    if (phrase.length % 2 === 0)
      for (let at = 0; at < phrase.length; at += 2) words.add(phrase.slice(at, at + 2));
  const long = fixedPhrases.filter((it) => it.length >= SHORTEST);
  const byStart = groupedBy(long, (it) => it.slice(0, 2));
  const byEnd = groupedBy(long, (it) => it.slice(-2));
  const units = new Uint8Array(0x10000);
  for (const [pairs, first, second] of [
    [byStart, START_FIRST, START_SECOND],
    [byEnd, END_FIRST, END_SECOND],
  ] as const)
    for (const pair of pairs.keys()) {
      units[pair.charCodeAt(0)] = (units[pair.charCodeAt(0)] ?? 0) | first;
      units[pair.charCodeAt(1)] = (units[pair.charCodeAt(1)] ?? 0) | second;
    }
  return {
    byStart,
    byEnd,
    units,
    words,
    whole: new Set(fixedPhrases),
  };
}

/** Words of two characters that fixed phrases consist of: 高度 and 重视 of 高度重视. */
export const phraseWords = (): ReadonlySet<string> => {
  index ??= prepare();
  return index.words;
};

/**
 * Whether a fixed phrase begins in one text and ends in the next, cut within a word of two characters: 消防设 and 施配备齐全,
 * but not 安全生产 and 责任.
 *
 * @param step 1 to count a cut between two words too: 网络意识 and 形态工作
 */
export function isPhraseAcross(one: string, next: string, step: 1 | 2 = 2): boolean {
  index ??= prepare();
  for (let before = 1; before < LONGEST && before <= one.length; before += step)
    for (let after = 1; before + after <= LONGEST && after <= next.length; after++)
      if (index.whole.has(one.slice(-before) + next.slice(0, after))) return true;
  return false;
}

/** Whether a text ends within a word of a fixed phrase, after its first character: 履行职责情况汇 of 情况汇报. */
export function endsWithinPhrase(text: string): boolean {
  index ??= prepare();
  const end = text.slice(-3);
  if (index.whole.has(end) || index.words.has(end.slice(-2))) return false;
  const isCut = (index.byStart.get(end.slice(0, 2)) ?? []).some(
    (it) => it.startsWith(end) && it.length > end.length,
  );
  if (!isCut) return false;
  // Checked last, because loading the dictionary takes longer than everything else here.
  const isWord = 'Segmenter' in Intl && wordAt(text.slice(-4), Math.min(text.length, 4) - 1);
  return !(isWord && isWord[1] - isWord[0] > 1);
}

/** Greater than the length of the longest phrase. */
const LONGEST = 12;

/**
 * Finds fixed phrases with one character replaced by another of similar sound or shape, or with two neighbouring
 * characters swapped. Nothing is reported if the odd character may belong to the word beside the phrase.
 */
export function phraseSlipsIn(value: string): PhraseSlip[] {
  index ??= prepare();
  const { byStart, byEnd, units } = index;
  const found: PhraseSlip[] = [];
  let one = units[value.charCodeAt(0)] ?? 0;
  for (let at = 0; at + 2 <= value.length; at++) {
    const next = units[value.charCodeAt(at + 1)] ?? 0;
    const isStart = (one & START_FIRST) !== 0 && (next & START_SECOND) !== 0;
    const isEnd = (one & END_FIRST) !== 0 && (next & END_SECOND) !== 0;
    one = next;
    if (!isStart && !isEnd) continue;
    const pair = value.slice(at, at + 2);
    for (const phrase of (isStart && byStart.get(pair)) || []) add(found, slipAt(value, at, phrase, index));
    for (const phrase of (isEnd && byEnd.get(pair)) || [])
      add(found, slipAt(value, at + 2 - phrase.length, phrase, index));
  }
  return found.sort((one, other) => one.from - other.from);
}

/**
 * At one place only the slip of the longest phrase is kept. The slips found so far do not overlap and are in order up
 * to the length of a phrase, so only the last few can be at the same place.
 */
function add(found: PhraseSlip[], slip: PhraseSlip | undefined): void {
  if (!slip) return;
  const to = slip.from + slip.wrong.length;
  let same = Math.max(0, found.length - LONGEST);
  const isElsewhere = (it: PhraseSlip) => it.from >= to || slip.from >= it.from + it.wrong.length;
  while (same < found.length && isElsewhere(found[same] as PhraseSlip)) same++;
  if (same === found.length) found.push(slip);
  else if ((found[same] as PhraseSlip).wrong.length < slip.wrong.length) found[same] = slip;
}

function slipAt(
  value: string,
  from: number,
  phrase: string,
  { words, whole }: Index,
): PhraseSlip | undefined {
  if (from < 0 || from + phrase.length > value.length) return undefined;
  // Nearly always it is the phrase itself, or another text: nothing is made of it before that is known.
  let count = 0;
  let first = 0;
  let second: number | undefined;
  for (let place = 0; place < phrase.length; place++) {
    if (value.charCodeAt(from + place) === phrase.charCodeAt(place)) continue;
    count += 1;
    if (count > 2) return undefined;
    if (count === 1) first = place;
    else second = place;
  }
  if (count === 0) return undefined;
  const wrong = value.slice(from, from + phrase.length);
  if (whole.has(wrong)) return undefined;
  const isSlip =
    second === undefined
      ? isMisprint(wrong[first] as string, phrase[first] as string)
      : isSwapped(wrong, phrase, first, second);
  if (!isSlip) return undefined;
  const last = from + phrase.length - 1;
  if (first === 0 && (words.has(value.slice(Math.max(0, from - 1), from + 1)) || endsWord(value, from)))
    return undefined;
  if (
    (second ?? first) === phrase.length - 1 &&
    (words.has(value.slice(last, last + 2)) || beginsWord(value, last))
  )
    return undefined;
  return { from, wrong, right: phrase };
}

/** Whether the character at a place is the first of a word in the dictionary: 约 of 安全生产约谈办法. */
function beginsWord(value: string, at: number): boolean {
  const [, end] = wordIn(value.slice(at, at + LONGEST_WORD), 0);
  return end > 1;
}

/** Whether the character at a place is the last of a word in the dictionary. */
function endsWord(value: string, at: number): boolean {
  const start = Math.max(0, at + 1 - LONGEST_WORD);
  return wordIn(value.slice(start, at + 1), at - start)[0] < at - start;
}

const wordIn = (text: string, at: number): Span => ('Segmenter' in Intl ? wordAt(text, at) : [at, at + 1]);

/** In characters, of a word beside a phrase. */
const LONGEST_WORD = 4;

const isMisprint = (wrong: string, right: string): boolean =>
  areConfusable(wrong, right) || soundAlike(wrong, right);

/** Two neighbouring characters swapped, in a phrase of more than four: in a shorter one that may be another word. */
const isSwapped = (wrong: string, phrase: string, first: number, second: number): boolean =>
  second === first + 1 &&
  wrong[first] === phrase[second] &&
  wrong[second] === phrase[first] &&
  phrase.length > SHORTEST;
