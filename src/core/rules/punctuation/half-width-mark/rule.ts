import { CHINESE, HAN, isOf } from '../../../prose/chinese.ts';
import { followsOpenQuote, holdsHan, type MarkPair, pairsOf } from '../../../prose/pairs.ts';
import { endsParagraph } from '../../../prose/paragraphs.ts';
import type { Prose } from '../../../prose/prose.ts';
import { WORDED } from '../../../prose/prose-roles.ts';
import type { TextReporter, TextRule } from '../../rule.ts';
import type { words } from './words.ts';

/** The full-width form of each half-width mark (GB/T 15834-2011, 4.1 to 4.7). */
const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '.': '。',
};

export const rule: TextRule<typeof words> = {
  code: 'half-width-mark',
  roles: WORDED,
  checkText(text, at) {
    checkSingle(text, at);
    checkPairs(text.value, at);
    checkSingleQuotes(text.value, at);
    checkAngles(text.value, at);
  },
};

const MARK = /[,;:?!.]/g;

function checkSingle({ value, role }: Prose, at: TextReporter<typeof words>): void {
  for (const { index, 0: mark } of value.matchAll(MARK)) {
    const next = index + 1;
    if (!isInChinese(value, index, mark) || isRepeated(value, index, mark)) continue;
    if (endsInOtherRules(value, next, mark, role)) continue;
    let end = next;
    while (value[end] === ' ') end++;
    const full = FULL_WIDTH[mark] as string;
    // Between two Chinese characters a full stop may be meant as the dot in a foreign name.
    const isUnsure = mark === '.' && isOf(HAN, value[end]);
    const part = [index, end < value.length && value[end] !== '\n' ? end : next] as const;
    at.report(index, next, { mark, full }, isUnsure ? undefined : { text: full, part });
  }
}

/** Characters before a mark that show that the sentence is Chinese, whatever follows. */
const CHINESE_BEFORE = /[\p{Script=Han}”’》〉）〕】％‰℃]/u;

/** Other characters that may stand before it, if Chinese text follows. */
const OTHER_BEFORE = /[\dA-Za-z%)"']/;

/** The beginning of Chinese text. */
const CHINESE_AFTER = /[\p{Script=Han}“‘《〈（〔【]/u;

/** At most so many ？ and ！ may stand together for emphasis (GB/T 15834-2011, 4.2 and 4.3). */
const FORCE = 3;

function isInChinese(value: string, index: number, mark: string): boolean {
  let first = index;
  if ('?!'.includes(mark))
    while (index - first < FORCE && '?!？！'.includes(value[first - 1] ?? '.')) first--;
  const isAfterHalf = ')"'.includes(value[first - 1] ?? '.') && isOf(HAN, value[first - 2]);
  const before = isAfterHalf ? '）' : value[first - 1];
  const after = value[index + 1];
  if (mark === '.') {
    const ends = after === undefined || /\s/.test(after) || isOf(CHINESE, after);
    return ends && (isOf(CHINESE_BEFORE, before) || before === '%') && !isNumber(value, index, mark);
  }
  if (mark === ':' && value.startsWith('//', index + 1)) return false;
  if (isOf(CHINESE_BEFORE, before)) return !isNumber(value, index, mark);
  if ('?!'.includes(mark)) return false;
  const goesOn = /\S/.exec(value.slice(index + 1, index + 4))?.[0];
  return isOf(OTHER_BEFORE, before) && isOf(CHINESE_AFTER, goesOn);
}

/** 一, at the beginning of a paragraph is a number; other rules check its mark. */
const isNumber = (value: string, index: number, mark: string): boolean =>
  ',.:'.includes(mark) &&
  /(?:^|\n)[ \t　]*[一二三四五六七八九十]{1,3}$/.test(value.slice(Math.max(0, index - 8), index));

/** Beside another mark it is one too many or part of an ellipsis; other rules report that. */
function isRepeated(value: string, index: number, mark: string): boolean {
  const others = '?!'.includes(mark) ? '，。；：、,;:.' : '，。；：、？！,;:.?!';
  return [value[index - 1], value[index + 1]].some((it) => it !== undefined && others.includes(it));
}

/** At the end of a heading, a name or a paragraph, other rules report it. */
function endsInOtherRules(value: string, next: number, mark: string, role: Prose['role']): boolean {
  if ('?!'.includes(mark) || role === 'item' || !endsParagraph(value, next)) return false;
  return role !== 'text' || mark === ',';
}

function checkPairs(value: string, at: TextReporter<typeof words>): void {
  const { pairs, unpaired } = pairsOf(value);
  // If a quote lacks its other half, it is uncertain what the other quotes enclose.
  const isUnsure = unpaired.some((it) => '“”"'.includes(value[it] as string));
  for (const pair of pairs) {
    const mark = value[pair.open] as string;
    if (value[pair.close] !== HALF[mark]) continue;
    if (mark === '"' ? !isChineseQuote(value, pair) : !isChineseBracket(value, pair)) continue;
    const [open, close] =
      mark === '(' ? '（）' : pair.isQuoted || followsOpenQuote(value, pair.open) ? '‘’' : '“”';
    const written = `${mark}${value[pair.close]}`;
    if (mark === '"' && isUnsure) at.report(pair.open, pair.open + 1, { mark: written, full: '“”' });
    else reportPair(pair, written, open as string, close as string, at);
  }
}

/** The half-width pairs. [ ] are not included, since the standard has no full-width form of them. */
const HALF: Readonly<Record<string, string>> = { '(': ')', '"': '"' };

function isChineseQuote(value: string, pair: MarkPair): boolean {
  return holdsHan(value, pair) || isOf(CHINESE, value[pair.open - 1]) || isOf(CHINESE, value[pair.close + 1]);
}

function isChineseBracket(value: string, pair: MarkPair): boolean {
  const inner = value.slice(pair.open + 1, pair.close);
  // (1), (一): a number; (2026): the year of a 发文字号; a number before figures: the area code of a telephone.
  if (/^(?:\d{1,2}|\d{4}|[一二三四五六七八九十]{1,3})$/.test(inner)) return false;
  if (/^\d+$/.test(inner) && /\d/.test(value[pair.close + 1] ?? '')) return false;
  return holdsHan(value, pair) || isOf(CHINESE, value[pair.open - 1]);
}

/** ' around Chinese text; within a Latin word it is an apostrophe. */
const SINGLE_QUOTES = /(?<![A-Za-z\d])'([^'\n]{1,60})'(?![A-Za-z\d])/g;

function checkSingleQuotes(value: string, at: TextReporter<typeof words>): void {
  for (const { index, 0: whole, 1: inner = '' } of value.matchAll(SINGLE_QUOTES)) {
    if (!HAN.test(inner)) continue;
    const line = value.slice(Math.max(0, index - 200), index);
    const isInner = followsOpenQuote(value, index) || (line.split('"').length - 1) % 2 === 1;
    const [open, close] = isInner ? '‘’' : '“”';
    const pair = { open: index, close: index + whole.length - 1 };
    reportPair(pair, "''", open as string, close as string, at);
  }
}

/** < > within 《》, and << >> instead of them, around Chinese text; the blanks within belong to them. */
const ANGLES =
  /(?<=《[^《》<>\n]{0,60})(<)[ \u3000]*(?=\p{Script=Han})[^《》<>\n]{1,60}?[ \u3000]*(>)(?=[^《》<>\n]{0,60}》)|(?<!<)(<<)(?=\p{Script=Han})[^《》<>\n]{1,60}(>>)(?!>)/gu;

function checkAngles(value: string, at: TextReporter<typeof words>): void {
  if (!value.includes('<')) return;
  for (const { index, 0: whole, 1: single } of value.matchAll(ANGLES)) {
    const [open, close] = single === undefined ? '《》' : '〈〉';
    const length = single === undefined ? 2 : 1;
    const to = index + whole.length;
    const [inner = ''] = /^[ \u3000]*/.exec(whole.slice(length)) ?? [];
    const [end = ''] = /[ \u3000]*$/.exec(whole.slice(0, -length)) ?? [];
    at.report(
      index,
      index + length,
      { mark: single === undefined ? '<<>>' : '<>', full: `${open}${close}` },
      {
        text: open as string,
        part: [index, index + length + inner.length],
        also: [{ text: close as string, part: [to - length - end.length, to] }],
      },
    );
  }
}

function reportPair(
  pair: Pick<MarkPair, 'open' | 'close'>,
  mark: string,
  open: string,
  close: string,
  at: TextReporter<typeof words>,
): void {
  at.report(
    pair.open,
    pair.open + 1,
    { mark, full: `${open}${close}` },
    { text: open, also: [{ text: close, part: [pair.close, pair.close + 1] }] },
  );
}
