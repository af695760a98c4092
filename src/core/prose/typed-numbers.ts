import { chineseFigure } from './chinese-figure.ts';

/** A number typed at the beginning of a paragraph or of a clause. */
export interface TypedNumber {
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1） (GB/T 9704-2012, 7.3.3). */
  readonly level: 1 | 2 | 3 | 4;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** The mark typed after the number, from `to` on; may be empty. */
  readonly mark: string;
  /** Whether it begins a paragraph. */
  readonly begins: boolean;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';

/**
 * Half-width commas are for the rules on marks; only after 一 one counts as part of the number. （一）班 is a class, and
 * （一）、（二）项 names two items.
 */
const AFTER_BRACKETS = '[、，．]?)(?!班(?![子组级车])|项(?!目)|款(?![待项])|号(?![召码])|[至和与或、]?[（(])';

const YEAR = '(?=(?:19|20)\\d\\d年)';

/** 一、二级 and 1、2号楼 do not number anything; 三、2026年工作安排 is a heading. */
const FORMS: readonly (readonly [level: 1 | 2 | 3 | 4, RegExp])[] = [
  [1, new RegExp(`(${CHINESE})([、,，.．])(?:${YEAR}|(?![一二三四五六七八九十百两几\\d]))`, 'y')],
  [2, new RegExp(`[（(](${CHINESE})[）)](${AFTER_BRACKETS}`, 'y')],
  [
    3,
    new RegExp(
      `([0-9０-９]{1,2})([.．、，])(?:${YEAR}|(?![\\d０-９])(?=[ 　]*[\\p{Script=Han}“《A-Za-z]))`,
      'uy',
    ),
  ],
  [4, new RegExp(`[（(]([0-9０-９]{1,2})[）)](${AFTER_BRACKETS}`, 'y')],
];

/** A possible number in front of a figure: 二、三级联动, 三、60周年活动, 21.5+2就业之家. */
const POSSIBLE_FORMS: typeof FORMS = [
  [1, new RegExp(`(${CHINESE})([、.．])(?=[一二三四五六七八九十百两几\\d])`, 'y')],
  [3, /(\d{1,2})([.．、])(?=\d)/y],
];

/** The numbers typed at the beginning of the paragraphs of a text. */
export const typedNumbersIn = (text: string): TypedNumber[] =>
  numbersInClauses(text).filter(({ begins }) => begins);

/** The same, and those at the beginning of clauses: 1.…；2.…. */
export function numbersInClauses(text: string): TypedNumber[] {
  if (!FIGURE.test(text)) return [];
  const numbers: TypedNumber[] = [];
  for (const { index, 0: before, 1: mark } of text.matchAll(CLAUSE)) {
    const number = typedNumberAt(text, index + before.length);
    if (number) numbers.push({ ...number, begins: mark === '' || mark === '\n' });
  }
  return numbers;
}

/**
 * The possible numbers in front of figures at the beginning of paragraphs. Only their neighbours show whether they are
 * numbers: 二、三级 may begin a paragraph too.
 */
export function possibleNumbersIn(text: string): TypedNumber[] {
  if (!FIGURE.test(text)) return [];
  const numbers: TypedNumber[] = [];
  for (const { index, 0: before } of text.matchAll(PARAGRAPH)) {
    const from = index + before.length;
    const number = typedNumberAt(text, from) ? undefined : numberAt(text, from, POSSIBLE_FORMS);
    if (number) numbers.push({ ...number, begins: true });
  }
  return numbers;
}

/** Each number has one of these; most texts have none. */
const FIGURE = /[0-9０-９一二三四五六七八九十]/;

const PARAGRAPH = /^[ 　\t]*/gm;

const CLAUSE = /(^|[\n。；：，;:,])[ 　\t]*/g;

/** The number that begins at `from`, wherever that is. */
export const typedNumberAt = (text: string, from: number): TypedNumber | undefined =>
  numberAt(text, from, FORMS);

function numberAt(text: string, from: number, forms: typeof FORMS): TypedNumber | undefined {
  for (const [level, form] of forms) {
    form.lastIndex = from;
    const match = form.exec(text);
    if (!match) continue;
    const { 0: whole, 1: written = '', 2: mark = '' } = match;
    const value = level <= 2 ? chineseFigure(written) : figure(written);
    if (value === undefined || value === 0) continue;
    return { level, value, from, to: from + whole.length - mark.length, mark, begins: false };
  }
  return undefined;
}

const figure = (written: string): number => Number(written.normalize('NFKC'));
