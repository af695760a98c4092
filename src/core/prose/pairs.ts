import { HAN, isOf, LATIN } from './chinese.ts';
import { paragraphsOf } from './paragraphs.ts';

/** Two marks that belong together: their offsets in UTF-16 units. */
export interface MarkPair {
  readonly open: number;
  readonly close: number;
  /** The opening mark of the pair directly around it. */
  readonly within?: string | undefined;
  /** Whether double quotes enclose it, at any distance. */
  readonly isQuoted: boolean;
}

/** How quotes, brackets and 书名号 of a text form pairs. */
export interface Pairs {
  readonly pairs: readonly MarkPair[];
  /** Marks without their other half. */
  readonly unpaired: readonly number[];
  /** Closing marks whose pair overlaps another pair instead of being nested. */
  readonly crossed: readonly number[];
  /** Quotes turned the wrong way round. */
  readonly turned: readonly number[];
}

/** Stand for a straight quote once it is known whether it opens or closes. */
const STRAIGHT_OPENING = 'open"';
const STRAIGHT_CLOSING = 'close"';

/** The closing mark for each opening mark. */
const CLOSING: Readonly<Record<string, string>> = {
  '(': ')',
  '（': '）',
  '[': ']',
  '〔': '〕',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  [STRAIGHT_OPENING]: STRAIGHT_CLOSING,
};

const OPENING: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(CLOSING).map(([open, close]) => [close, open]),
);

const ANY_MARK = /[()（）[\]〔〕【】《》〈〉“”‘’"]/;
const MARKS = /[()（）[\]〔〕【】《》〈〉“”‘’"]/g;

const BRACKETS = '(（[〔【)）]〕】';

/**
 * How the marks of a text form pairs, paragraph by paragraph.
 *
 * A quotation of several paragraphs has an opening quote in each of them and a closing one in the last (GB/T
 * 15834-2011, 4.8.3.5). A number such as 1） has only one half; an apostrophe and an inch sign are no quotes.
 */
export function pairsOf(text: string): Pairs {
  if (!ANY_MARK.test(text)) return { pairs: [], unpaired: [], crossed: [], turned: [] };
  if (last?.text !== text) last = { text, pairs: pairsIn(text) };
  return last.pairs;
}

/** Those of the text that was asked for last, since several rules in turn ask for those of one text. */
let last: { readonly text: string; readonly pairs: Pairs } | undefined;

function pairsIn(text: string): Pairs {
  const paragraphs = paragraphsOf(text);
  const all = paragraphs.map(({ from, value }) => movedBy(from, pairsOfParagraph(value)));
  const goesOn = new Set(
    paragraphs.flatMap(({ from }, order) => (paragraphs[order + 1]?.value.startsWith('“') ? [from] : [])),
  );
  return {
    pairs: all.flatMap((it) => it.pairs),
    unpaired: withoutThoseAcrossParagraphs(
      text,
      all.flatMap((it) => it.unpaired.filter((at) => !goesOn.has(at))),
    ),
    crossed: all.flatMap((it) => it.crossed),
    turned: all.flatMap((it) => it.turned),
  };
}

function movedBy(by: number, { pairs, unpaired, crossed, turned }: Pairs): Pairs {
  const moved = (at: number) => at + by;
  return {
    pairs: pairs.map((it) => ({ ...it, open: moved(it.open), close: moved(it.close) })),
    unpaired: unpaired.map(moved),
    crossed: crossed.map(moved),
    turned: turned.map(moved),
  };
}

/** Leaves out halves of pairs that span several paragraphs, and the quotes that open each paragraph of a quotation. */
function withoutThoseAcrossParagraphs(text: string, unpaired: readonly number[]): number[] {
  const waiting = new Map<string, number[]>();
  const paired = new Set<number>();
  for (const at of unpaired) {
    const mark = text[at] as string;
    const partners = waiting.get(OPENING[mark] ?? '') ?? [];
    if (partners.length > 0) {
      for (const it of [...partners, at]) paired.add(it);
      waiting.delete(OPENING[mark] as string);
    } else addTo(waiting, mark, at);
  }
  return unpaired.filter((it) => !paired.has(it));
}

function addTo(places: Map<string, number[]>, mark: string, at: number): void {
  const there = places.get(mark);
  if (there) there.push(at);
  else places.set(mark, [at]);
}

interface PairMark {
  readonly at: number;
  readonly mark: string;
}

function pairsOfParagraph(text: string): Pairs {
  const turned = turnedQuotes(text);
  const isTurned = new Set(turned);
  const marks = [...text.matchAll(MARKS)].map(({ index: at, 0: mark }): PairMark => {
    return { at, mark: isTurned.has(at) ? (mark === '“' ? '”' : '“') : mark };
  });
  const straight = new Map(straightQuotes(text, marks).map((it) => [it.at, it.mark]));
  const stack: PairMark[] = [];
  const isOpen = new Map<string, number>();
  const skipped = new Map<string, number[]>();
  const pairs: Matched[] = [];
  const found = { unpaired: [] as number[], crossed: [] as number[] };
  const pop = (): PairMark => {
    const mark = stack.pop() as PairMark;
    isOpen.set(mark.mark, (isOpen.get(mark.mark) ?? 0) - 1);
    return mark;
  };
  const close = (open: PairMark, at: number) =>
    void pairs.push({ open: open.at, close: at, mark: open.mark });
  for (const { at, mark: written } of marks) {
    const mark = straight.get(at) ?? written;
    if (mark === '' || (mark === '’' && isApostrophe(text, at) && !isOpen.get('‘'))) continue;
    if (CLOSING[mark] !== undefined) {
      stack.push({ at, mark });
      isOpen.set(mark, (isOpen.get(mark) ?? 0) + 1);
      continue;
    }
    const opening = OPENING[mark] as string;
    const top = stack.at(-1);
    if (isOpen.get(opening)) {
      while (stack.at(-1)?.mark !== opening) {
        const inner = pop();
        addTo(skipped, inner.mark, inner.at);
      }
      close(pop(), at);
    } else if (top && isMixed(top.mark, mark)) close(pop(), at);
    else if (skipped.get(opening)?.length) {
      skipped.get(opening)?.pop();
      found.crossed.push(at);
    } else if (!isNumber(text, at)) found.unpaired.push(at);
  }
  const unpaired = [...found.unpaired, ...stack.map((it) => it.at), ...[...skipped.values()].flat()];
  return {
    pairs: nested(pairs),
    unpaired: unpaired.sort((one, other) => one - other),
    crossed: found.crossed,
    turned,
  };
}

/** An apostrophe after a Latin word, or before a year without its century: ’99. */
const isApostrophe = (text: string, at: number): boolean =>
  isOf(LATIN, text[at - 1]) || /^\d{2}(?!\d)/.test(text.slice(at + 1, at + 4));

interface Matched {
  readonly open: number;
  readonly close: number;
  readonly mark: string;
}

/** Adds what encloses each pair: only complete pairs count. */
function nested(matched: readonly Matched[]): MarkPair[] {
  const enclosing: Matched[] = [];
  let quotes = 0;
  return [...matched]
    .sort((one, other) => one.open - other.open)
    .map((it) => {
      while (enclosing.length > 0 && (enclosing.at(-1) as Matched).close < it.open)
        if (isDoubleQuote(enclosing.pop() as Matched)) quotes--;
      const pair = { open: it.open, close: it.close, within: enclosing.at(-1)?.mark, isQuoted: quotes > 0 };
      enclosing.push(it);
      if (isDoubleQuote(it)) quotes++;
      return pair;
    });
}

const isDoubleQuote = ({ mark }: Matched): boolean => mark === '“' || mark === STRAIGHT_OPENING;

/** Whether two marks are halves of two kinds of brackets, or of two kinds of quotes. */
const isMixed = (open: string, close: string): boolean =>
  (BRACKETS.includes(open) && BRACKETS.includes(close)) ||
  (open === '“' && close === STRAIGHT_CLOSING) ||
  (open === STRAIGHT_OPENING && close === '”');

/** 1）, a), 一）: a number that ends with a bracket. */
const isNumber = (text: string, at: number): boolean =>
  ')）'.includes(text[at] as string) &&
  /(?:(?:^|[^\dA-Za-z])(?:\d{1,2}|[a-zA-Z]|[①-⑳])|(?:^|[\s，。；：、,;:“])[一二三四五六七八九十]{1,3})$/.test(
    text.slice(Math.max(0, at - 4), at),
  );

/**
 * Quotes turned the wrong way by an input method: “甲“, ”甲”. If the quotes of a paragraph do not balance but their
 * number is even, they may be meant to alternate, or two pairs may lack a half each, as in 一岗双责”落实，“双随机抽查. They count
 * as turned only if every resulting pair encloses a plausible quotation.
 */
function turnedQuotes(text: string): number[] {
  const quotes = [...text.matchAll(/[“”]/g)];
  const straight = [...text.matchAll(/"/g)].length;
  if (quotes.length % 2 === 1 || straight % 2 === 1) return [];
  let depth = 0;
  let isBalanced = true;
  for (const { 0: quote } of quotes) {
    depth += quote === '“' ? 1 : -1;
    if (depth < 0) isBalanced = false;
  }
  if (isBalanced && depth === 0) return [];
  const turned: number[] = [];
  for (let order = 0; order + 1 < quotes.length; order += 2) {
    const [open, close] = [quotes[order], quotes[order + 1]] as [RegExpMatchArray, RegExpMatchArray];
    const wrong = [
      ...(open[0] === '“' ? [] : [open.index as number]),
      ...(close[0] === '”' ? [] : [close.index as number]),
    ];
    if (wrong.length > 0 && !isQuotation(text, open.index as number, close.index as number)) return [];
    turned.push(...wrong);
  }
  return turned;
}

/** In characters; a longer text is more likely what stands between two quotations. */
const LONGEST_TERM = 16;

/**
 * Whether two quotes enclose a term: short, without marks, and without words at its ends that introduce or continue a
 * quotation.
 */
function isQuotation(text: string, open: number, close: number): boolean {
  const term = text.slice(open + 1, close);
  return (
    term.length > 0 &&
    term.length <= LONGEST_TERM &&
    !/[，。；：、！？,;:!?\n]/.test(term) &&
    !/^[的等和与及或]/.test(term) &&
    !/[的和与及或以按把将对在为是到]$/.test(term)
  );
}

/**
 * Decides which straight quotes open and which close. Between curly quotes they alternate. One that is left over closes
 * a “ before it, or opens the quotation that a ” after it closes. An inch sign, as in 55" with no quote to close, is
 * not counted.
 */
function straightQuotes(text: string, marks: readonly PairMark[]): PairMark[] {
  const result: PairMark[] = [];
  let run: number[] = [];
  let before: string | undefined;
  const settle = (after: string | undefined) => {
    const left = run.length % 2 === 1;
    const closesCurly = left && before === '“' && after !== '”';
    const opensCurly = left && !closesCurly && after === '”' && before !== '“';
    run.forEach((at, order) => {
      const last = order === run.length - 1;
      if (closesCurly) result.push({ at, mark: last ? STRAIGHT_CLOSING : turn(order) });
      else if (opensCurly && last) result.push({ at, mark: STRAIGHT_OPENING });
      else if (left && last) result.push({ at, mark: isInches(text, at) ? '' : STRAIGHT_OPENING });
      else result.push({ at, mark: turn(order) });
    });
    run = [];
  };
  for (const { at, mark } of marks) {
    if (mark === '"') run.push(at);
    else if (mark === '“' || mark === '”') {
      settle(mark);
      before = mark;
    }
  }
  settle(undefined);
  return result;
}

const turn = (order: number): string => (order % 2 === 0 ? STRAIGHT_OPENING : STRAIGHT_CLOSING);

const isInches = (text: string, at: number): boolean => /\d/.test(text[at - 1] ?? '');

/** Whether a pair encloses Chinese text, judged by its first characters. */
export const holdsHan = (text: string, { open, close }: Pick<MarkPair, 'open' | 'close'>): boolean =>
  HAN.test(text.slice(open + 1, Math.min(close, open + 200)));

/** Whether a “ before `at` in the same paragraph is still open there. */
export function followsOpenQuote(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - QUOTATION), at)
      .split(/\n\s*\n/)
      .at(-1) ?? '';
  return before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** How many characters back the beginning of a quotation is searched. */
const QUOTATION = 400;
