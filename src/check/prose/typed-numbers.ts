import { chineseFigure } from './chinese-figure.ts';

/** A number that somebody typed at the beginning of a paragraph. */
export interface TypedNumber {
  /** 1 for 一、, 2 for （一）, 3 for 1., 4 for （1） (GB/T 9704-2012, 7.3.3). */
  readonly level: 1 | 2 | 3 | 4;
  readonly value: number;
  readonly from: number;
  readonly to: number;
  /** What is typed behind the number, from `to` on; may be empty. */
  readonly mark: string;
}

const CHINESE = '[一二三四五六七八九十]{1,3}';

/** 一、二级 and 1、2号楼 count, and number nothing. */
const FORMS: readonly (readonly [level: 1 | 2 | 3 | 4, RegExp])[] = [
  [1, new RegExp(`(${CHINESE})( ?、|[,，.．])(?![一二三四五六七八九十百两几\\d])`, 'y')],
  [2, new RegExp(`[（(](${CHINESE})[）)]([、，,.．]?)`, 'y')],
  [3, /([0-9０-９]{1,2})([.．、，,])(?![\d０-９])(?=[ 　]*[\p{Script=Han}“《A-Za-z])/uy],
  [4, /[（(]([0-9０-９]{1,2})[）)]([、，,.．]?)/y],
];

/** The numbers typed at the beginning of the paragraphs of a text. */
export function typedNumbersIn(text: string): TypedNumber[] {
  const numbers: TypedNumber[] = [];
  for (let start = 0; start <= text.length; ) {
    const end = text.indexOf('\n', start);
    const number = typedNumberAt(text, start + blanksAt(text, start));
    if (number) numbers.push(number);
    if (end === -1) break;
    start = end + 1;
  }
  return numbers;
}

function blanksAt(text: string, start: number): number {
  let count = 0;
  while (/[ 　\t]/.test(text[start + count] ?? '')) count += 1;
  return count;
}

/** The number that begins at `from`. */
export function typedNumberAt(text: string, from: number): TypedNumber | undefined {
  for (const [level, form] of FORMS) {
    form.lastIndex = from;
    const match = form.exec(text);
    if (!match) continue;
    const { 0: whole, 1: written = '', 2: mark = '' } = match;
    const value = level <= 2 ? chineseFigure(written) : figure(written);
    if (value === undefined || value === 0) continue;
    return { level, value, from, to: from + whole.length - mark.length, mark };
  }
  return undefined;
}

const figure = (written: string): number => Number(written.normalize('NFKC'));
