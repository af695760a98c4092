import type { Span } from './span.ts';
import { wordAt } from './word-at.ts';

/** A 汉字 twice, with what bears upon where words end on either side. */
const TWICE = /(?<=(\p{Script=Han}))(\p{Script=Han})(\2)(?=(\p{Script=Han}?))/gu;

/**
 * Characters that end a word of what is done or how, and begin no other that may follow it: 开展展, 落实实. One that is a noun
 * or a measure of its own can follow the word that it ends: 会议议定, 铁路路网.
 */
const ENDS_WORD =
  '展强督训练传署施升促究置除患识况题障效续彻履整压增减降遵守循谈访析判控范防醒目责履纳善解决挂销核筛梳验抽谋划抓推';

/** Characters that begin a word, and end no other that may stand in front of it: 制制度 behind a word, 检检查. */
const BEGINS_WORD =
  '开落加检排提推严认深进积及监督整隐消责履贯培评演应预措明健完压传细强切按根依围坚努采召举参维修';

/** On either side so many characters are looked at. */
const REACH = 4;

/**
 * 汉字 that stand twice where one belongs, as 开展展专项检查 or 建立制制度: with one of the two there is a word, and the other
 * is a word of nothing.
 */
export function doubledCharactersIn(value: string): Span[] {
  const found: Span[] = [];
  if (!('Segmenter' in Intl)) return found;
  for (const { index, 1: before = '', 2: character = '', 4: after = '' } of value.matchAll(TWICE)) {
    // 扎扎实实, 人人人: each is one of several.
    if (before === character || after === character) continue;
    if (value[index - 2] === before || after === value[index + 3]) continue;
    // The dictionary that knows the words takes longer to load than all else here: it is asked last.
    if (!ENDS_WORD.includes(character) && !BEGINS_WORD.includes(character)) continue;
    const from = Math.max(0, index - REACH);
    const near = value.slice(from, index + 2 + REACH);
    const place = index - from;
    const [start, middle] = wordAt(near, place);
    const [next, end] = wordAt(near, place + 1);
    if (start === next) continue;
    const isBehindWord = middle - start > 1 && end - next === 1 && ENDS_WORD.includes(character);
    const isBeforeWord = middle - start === 1 && end - next > 1 && BEGINS_WORD.includes(character);
    if (isBehindWord || isBeforeWord) found.push([index + 1, index + 2]);
  }
  return found;
}
