import { SURNAMES } from './placeholders/unnamed.ts';
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

/** 强 in 张强强调 and 李国强强调 ends a name. */
const ENDS_NAME = new RegExp(`(?:^|[，。；：、”）\\n]|[长记任])[${SURNAMES}]\\p{Script=Han}?$`, 'u');

const SAYS = /^(?:强调|明确)/u;

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
    if (SAYS.test(character + after) && ENDS_NAME.test(value.slice(Math.max(0, index - 3), index))) continue;
    const from = Math.max(0, index - REACH);
    const near = value.slice(from, index + 2 + REACH);
    const place = index - from;
    const [start, middle] = wordAt(near, place);
    const [next, end] = wordAt(near, place + 1);
    if (start === next) continue;
    const isBehindWord = middle - start > 1 && end - next === 1 && ENDS_WORD.includes(character);
    const isBeforeWord = middle - start === 1 && end - next > 1 && BEGINS_WORD.includes(character);
    // 善后 in 完善善后处置 and 实名 in 落实实名登记 are words by themselves.
    const isNextWord =
      isBehindWord &&
      (character + after === '善后' || wordAt(value.slice(index + 1, index + 2 + REACH), 0)[1] > 1);
    if ((isBehindWord && !isNextWord) || isBeforeWord) found.push([index + 1, index + 2]);
  }
  return found;
}
