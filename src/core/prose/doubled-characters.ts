import { HAN, isOf } from './chinese.ts';
import type { Span } from './span.ts';
import { wordAt } from './word-at.ts';

/** A doubled Chinese character, with its neighbours. */
const TWICE = /(?<=(\p{Script=Han}))(\p{Script=Han})(\2)(?=(\p{Script=Han}?))/gu;

/**
 * Characters that end a verb or an adverb and begin no word that may follow it: 开展展, 落实实. A character that is a noun or
 * a measure word itself may follow the word that it ends: 会议议定, 铁路路网.
 */
const ENDS_WORD =
  '展强督训练传署施升促究置除患识况题障效续彻履整压增减降遵守循谈访析判控范防醒目责履纳善解决挂销核筛梳验抽谋划抓推';

/** Characters that begin a word and end none that may precede it: 制制度 after a word, 检检查. */
const BEGINS_WORD =
  '开落加检排提推严认深进积及监督整隐消责履贯培评演应预措明健完压传细强切按根依围坚努采召举参维修';

/** 深深 and the like are words themselves, unless the second belongs to 深入: 深深埋, but not 深深入推进. */
const WORDS_THEMSELVES: Readonly<Record<string, RegExp>> = {
  深: /[^入刻化度层厚]/u,
  细: /[^化致则节微心分]/u,
  明: /[知显]/u,
};

/** Words that the dictionary lacks. */
const NEXT = /^(?:善后|展[区厅馆板位台商])/u;

/** How many characters on either side are examined. */
const REACH = 4;

/**
 * Chinese characters that are doubled by mistake, as in 开展展专项检查 or 建立制制度: one of the two completes a word, the other is
 * left over.
 */
export function doubledCharactersIn(value: string): Span[] {
  const found: Span[] = [];
  if (!('Segmenter' in Intl)) return found;
  for (const { index, 1: before = '', 2: character = '', 4: after = '' } of value.matchAll(TWICE)) {
    // 扎扎实实, 人人人: each is one of several doubled characters.
    if (before === character || after === character) continue;
    if (value[index - 2] === before || after === value[index + 3]) continue;
    // Checked last, because loading the dictionary takes longer than everything else here.
    if (!ENDS_WORD.includes(character) && !BEGINS_WORD.includes(character)) continue;
    if (WORDS_THEMSELVES[character]?.test(after)) continue;
    const from = Math.max(0, index - REACH);
    const near = value.slice(from, index + 2 + REACH);
    const place = index - from;
    const [start, middle] = wordAt(near, place);
    const [next, end] = wordAt(near, place + 1);
    if (start === next) continue;
    const isBehindWord = middle - start > 1 && end - next === 1 && ENDS_WORD.includes(character);
    const isBeforeWord = middle - start === 1 && end - next > 1 && BEGINS_WORD.includes(character);
    // 善后 in 完善善后处置, 展区 in 发展展区 and 实名 in 落实实名登记 are words by themselves.
    if (isBehindWord && (NEXT.test(character + after) || isWord(value.slice(index + 1, index + 2 + REACH))))
      continue;
    // 路演 in 路演演讲 and 张强 in 张强强调 are words and names that the dictionary lacks: it leaves what is before alone.
    if (isBeforeWord && isAlone(near, place - 1)) continue;
    if (isBehindWord || isBeforeWord) found.push([index + 1, index + 2]);
  }
  return found;
}

/** Whether a text begins with a word of several characters. */
const isWord = (text: string): boolean => wordAt(text, 0)[1] > 1;

/** Whether the character at a place is Chinese, a word by itself, and no small word. */
function isAlone(text: string, at: number): boolean {
  const character = text[at];
  if (character === undefined || !isOf(HAN, character) || SMALL.includes(character)) return false;
  const [start, end] = wordAt(text, at);
  return end - start === 1;
}

const SMALL =
  '的了和与及或在对为以于从由将把被向就按各本全该其每并也都均已再又要会能可应须不未无有是一二三四五六七八九十两个次项处名家村镇乡县市区局院校我';
