import { areConfusable } from '../naming/confusable.ts';
import { pairOf } from '../pair-of.ts';
import type { Span } from '../span.ts';
import { wordAt } from '../word-at.ts';
import { fixedPhrases, PHRASES } from './fixed-phrases.ts';
import { soundAlike } from './sound-alike.ts';

/** A misspelt fixed phrase, and its offset in UTF-16 units. */
export interface PhraseSlip {
  readonly from: number;
  readonly wrong: string;
  readonly right: string;
}

/**
 * The phrases by their first and last two characters: one wrong character leaves the pair at one end intact. Each is told
 * by its number in the list; of those with the same pair, one leads to the next.
 */
interface Index {
  readonly byStart: Chains;
  readonly byEnd: Chains;
}

interface Chains {
  /** The number of the first phrase for what `pairOf` gives, from 1 on; 0 if there is none. */
  readonly first: Uint16Array;
  readonly next: Uint16Array;
}

let index: Index | undefined;

/** The shortest phrase in characters; shorter ones resemble too many correct words. */
const SHORTEST = 4;

function prepare(): Index {
  const byStart = chains();
  const byEnd = chains();
  // From the last to the first, so that each chain has them in order.
  for (let number = fixedPhrases.length; number > 0; number--) {
    const phrase = fixedPhrases[number - 1] as string;
    add(byStart, number, pairAt(phrase, 0));
    if (phrase.length >= SHORTEST) add(byEnd, number, pairAt(phrase, phrase.length - 2));
  }
  return { byStart, byEnd };
}

const chains = (): Chains => ({
  first: new Uint16Array(0x10000),
  next: new Uint16Array(fixedPhrases.length + 1),
});

function add({ first, next }: Chains, number: number, pair: number): void {
  next[number] = first[pair] as number;
  first[pair] = number;
}

const pairAt = (text: string, at: number): number => pairOf(text.charCodeAt(at), text.charCodeAt(at + 1));

/** The phrases that begin with the first two characters of a text, and perhaps others. */
function phrasesFrom(text: string): readonly string[] {
  index ??= prepare();
  const { first, next } = index.byStart;
  const found: string[] = [];
  for (let number = first[pairAt(text, 0)] as number; number !== 0; number = next[number] as number)
    found.push(fixedPhrases[number - 1] as string);
  return found;
}

/** Whether a text is a fixed phrase. */
const isPhrase = (text: string): boolean => phrasesFrom(text).includes(text);

/**
 * Whether two characters are a word that fixed phrases consist of: 高度 and 重视 of 高度重视. Few are asked for, so the phrases
 * are searched as they are written.
 */
export function isPhraseWord(pair: string): boolean {
  if (pair.length !== 2 || pair.trim() !== pair) return false;
  for (let at = PHRASES.indexOf(pair); at >= 0; at = PHRASES.indexOf(pair, at + 1)) {
    let from = at;
    let to = at;
    while (PHRASES.charCodeAt(from - 1) > BLANK) from--;
    while (PHRASES.charCodeAt(to) > BLANK) to++;
    if ((at - from) % 2 === 0 && (to - from) % 2 === 0) return true;
  }
  return false;
}

const BLANK = ' '.charCodeAt(0);

/**
 * Whether a fixed phrase begins in one text and ends in the next, cut within a word of two characters: 消防设 and 施配备齐全,
 * but not 安全生产 and 责任.
 *
 * @param step 1 to count a cut between two words too: 网络意识 and 形态工作
 */
export function isPhraseAcross(one: string, next: string, step: 1 | 2 = 2): boolean {
  for (let before = 1; before < LONGEST && before <= one.length; before += step)
    for (let after = 1; before + after <= LONGEST && after <= next.length; after++)
      if (isPhrase(one.slice(-before) + next.slice(0, after))) return true;
  return false;
}

/** Whether a text ends within a word of a fixed phrase, after its first character: 履行职责情况汇 of 情况汇报. */
export function endsWithinPhrase(text: string): boolean {
  const end = text.slice(-3);
  // 常态化 and 积极性 are whole words.
  if (/[化性率度制]$/u.test(end)) return false;
  if (isPhrase(end) || isPhraseWord(end.slice(-2))) return false;
  const isCut = phrasesFrom(end).some((it) => it.startsWith(end) && it.length > end.length);
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
  const { byStart, byEnd } = index;
  const found: PhraseSlip[] = [];
  for (let at = 0; at + 2 <= value.length; at++) {
    const pair = pairAt(value, at);
    for (let number = byStart.first[pair] as number; number !== 0; number = byStart.next[number] as number) {
      const slip = slipAt(value, at, fixedPhrases[number - 1] as string);
      if (slip) put(found, slip);
    }
    for (let number = byEnd.first[pair] as number; number !== 0; number = byEnd.next[number] as number) {
      const phrase = fixedPhrases[number - 1] as string;
      const slip = slipAt(value, at + 2 - phrase.length, phrase);
      if (slip) put(found, slip);
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/**
 * At one place only the slip of the longest phrase is kept. The slips found so far do not overlap and are in order up
 * to the length of a phrase, so only the last few can be at the same place.
 */
function put(found: PhraseSlip[], slip: PhraseSlip): void {
  const to = slip.from + slip.wrong.length;
  let same = Math.max(0, found.length - LONGEST);
  const isElsewhere = (it: PhraseSlip) => it.from >= to || slip.from >= it.from + it.wrong.length;
  while (same < found.length && isElsewhere(found[same] as PhraseSlip)) same++;
  if (same === found.length) found.push(slip);
  else if ((found[same] as PhraseSlip).wrong.length < slip.wrong.length) found[same] = slip;
}

/** Words that are right beside others, though one character away from a phrase: 集中政治学习, 资格认证学习, 明显的高亮度. */
const IN_PLACE =
  /(?:集中|专项|综合)政治(?:学习|建设|教育|理论|思想|素质|督察|督查|监督|巡察|审查|培训|轮训)|(?:资格|质量|体系|身份|贯标|产品|技能|职业|实名)认证|认证学习(?:平台|系统|课程|中心|资料)|(?:明显|显著|不断|稳步|逐步)的高[亮温压速密强频浓水质层标效]|人仍享有|及时向应[急征聘]|属于管理|组织实时(?:关注|监测|监控|跟踪|更新|推送|发布|掌握)/;

function slipAt(value: string, from: number, phrase: string): PhraseSlip | undefined {
  if (phrase.length < SHORTEST || from < 0 || from + phrase.length > value.length) return undefined;
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
  if (isPhrase(wrong)) return undefined;
  const isSlip =
    second === undefined
      ? isMisprint(wrong[first] as string, phrase[first] as string)
      : isSwapped(wrong, phrase, first, second);
  if (!isSlip) return undefined;
  if (IN_PLACE.test(value.slice(Math.max(0, from - 2), from + phrase.length + 2))) return undefined;
  const last = from + phrase.length - 1;
  if (first === 0 && (isPhraseWord(value.slice(Math.max(0, from - 1), from + 1)) || endsWord(value, from)))
    return undefined;
  if (
    (second ?? first) === phrase.length - 1 &&
    (isPhraseWord(value.slice(last, last + 2)) || beginsWord(value, last))
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
