import { chineseFigure } from './chinese-figure.ts';

/** 一是, 一要, 第一，, 其一，, or one of the words 首先, 其次, 再次. */
export type OrdinalKind = '是' | '要' | '第' | '其' | '首先';

/** A word that counts the parts of a text. */
export interface Ordinal {
  readonly kind: OrdinalKind;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** Whether it begins its clause; in 主要原因一是 it does not, and may be no ordinal. */
  readonly opens: boolean;
}

const FIGURE = '[一二三四五六七八九十]{1,2}';
const ORDINAL = new RegExp(
  [
    `(?<count>${FIGURE})(?<verb>[是要])`,
    `(?<prefix>[第其])(?<after>${FIGURE})(?=[，,、])`,
    '(?<word>首先|其次|再次(?=[，,、是]|要(?!求)))',
  ].join('|'),
  'g',
);

/** The end of words such as 唯一, 星期三, 初二, which do not count before 是. */
const WORD_BEFORE = /[唯万统之第同专合划单不逐如其说惟期周初高大小老礼每这那]$/;

const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3 };

const OPENS = /(^|[。；：，！？;:,\n“])[ 　]*$/;

/** The ordinals of a text, in order. */
export function ordinalsIn(text: string): Ordinal[] {
  const ordinals: Ordinal[] = [];
  for (const { index, 0: written, groups = {} } of text.matchAll(ORDINAL)) {
    const { count, verb, prefix, after, word } = groups;
    const to = index + written.length;
    const opens = OPENS.test(text.slice(Math.max(0, index - 6), index));
    const value = word === undefined ? chineseFigure(count ?? after ?? '') : WORDS[word];
    if (value === undefined || (word !== undefined && !opens)) continue;
    if (verb !== undefined && !countsWithVerb(text, index, to, opens)) continue;
    if (prefix !== undefined && !countsWithPrefix(text, to, opens)) continue;
    const kind = (word === undefined ? (verb ?? prefix) : '首先') as OrdinalKind;
    ordinals.push({ kind, value, from: index, to, opens });
  }
  const seconds = new Map(
    ordinals.filter((it) => it.value === 2 && it.opens).map((it) => [it.kind, it.from] as const),
  );
  return ordinals.filter((it) => it.opens || !isPrefixed(it) || isFollowed(it, seconds));
}

/** 一是一，二是二 equates, and so may 十二是三的四倍; but 二是三级联动 at the beginning of a clause counts. */
const EQUAL = new RegExp(`^${FIGURE}(?=[是要的，。；：、！？,;:\\s]|$)`);
const BEFORE_FIGURE = new RegExp(`^${FIGURE}`);

function countsWithVerb(text: string, from: number, to: number, opens: boolean): boolean {
  const behind = text.slice(to, to + 3);
  return opens ? !EQUAL.test(behind) : !BEFORE_FIGURE.test(behind) && !WORD_BEFORE.test(text[from - 1] ?? '');
}

/** 第一、第二批 counts batches, and 质量第一、效益优先 is a ranking. */
function countsWithPrefix(text: string, to: number, opens: boolean): boolean {
  if (text[to] !== '、') return true;
  return opens && !/^、[第其一二三四五六七八九十]/.test(text.slice(to, to + 2));
}

const isPrefixed = ({ kind }: Ordinal): boolean => kind === '第' || kind === '其';

/**
 * 主要原因第一，…；第二，…: after other words 第一 counts only if 第二 follows; 质量第一，… is a ranking.
 *
 * @param seconds where the last 第二 of each kind stands that begins its clause
 */
const isFollowed = ({ kind, value, from }: Ordinal, seconds: ReadonlyMap<OrdinalKind, number>): boolean =>
  value === 1 && (seconds.get(kind) ?? 0) > from;

/** The deepest nesting of counts of one kind; no sentence has more. */
const MOST_COUNTS = 3;

/** An ordinal that does not follow the one before. */
export interface OutOfTurn {
  readonly ordinal: Ordinal;
  /** The number that it should be. */
  readonly expected: number;
  /** The kind of the ordinals before it, if that is another one. */
  readonly other?: OrdinalKind;
}

/**
 * The ordinals of a text that do not follow the one before: 一是…三是, 首先…二是. A count may begin anew anywhere.
 *
 * @param skipped tells the numbers typed at the beginning of an entry that the document numbers; another rule checks
 *   these
 */
export function outOfTurn(text: string, skipped: (ordinal: Ordinal) => boolean): OutOfTurn[] {
  const found: OutOfTurn[] = [];
  /** For each kind, the last ordinal of every count that may continue, since counts may be nested. */
  const open = new Map<OrdinalKind, Ordinal[]>();
  let before: Ordinal | undefined;
  for (const ordinal of ordinalsIn(text)) {
    if (skipped(ordinal)) continue;
    const { kind, value } = ordinal;
    const counts = open.get(kind) ?? [];
    const goesOn = counts.findLastIndex((it) => it.value === value - 1);
    const inTurn = value === 1 ? !isSaidTwice(counts.at(-1), ordinal, text) : goesOn !== -1;
    if (!inTurn && !ordinal.opens) continue;
    if (!inTurn) {
      const last = counts.at(-1)?.value ?? 0;
      if (last === 0 && before && before.kind !== kind && before.value === value - 1)
        found.push({ ordinal, expected: value, other: before.kind });
      // 再次, 其次 and 十是 also have other meanings, so alone they do not count.
      else if (kind !== '首先' && (last > 0 || value <= 3)) found.push({ ordinal, expected: last + 1 });
      else continue;
    }
    const outer = value === 1 ? counts : counts.slice(0, inTurn ? goesOn : -1);
    open.set(kind, [...outer.slice(-MOST_COUNTS), ordinal]);
    before = ordinal;
  }
  return found;
}

/**
 * Whether 一 is repeated within a sentence, as in 一是…；一是…. But 一是为了…，一是为了… is a figure of speech, and a new sentence may
 * begin a new count.
 */
function isSaidTwice(earlier: Ordinal | undefined, { from, kind }: Ordinal, text: string): boolean {
  if (earlier?.value !== 1 || kind === '首先') return false;
  const between = text.slice(earlier.to, from);
  return between.endsWith('；') && !/[。：\n]/.test(between);
}
