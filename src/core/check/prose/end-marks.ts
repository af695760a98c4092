import { HAN, isOf } from './chinese.ts';

const MARKS = '，。；：、,;:';

/**
 * The marks that end a text which is to have none: UTF-16 units, end exclusive, the two alike where there are none. ？ and ！
 * belong to what is said, as does ……; a half-width full stop may belong to an abbreviation.
 */
export function endMarks(text: string): readonly [from: number, to: number] {
  const to = text.trimEnd().length;
  let from = to;
  while (
    from > 0 &&
    (MARKS.includes(text[from - 1] as string) || (text[from - 1] === '.' && isStop(text, from - 1)))
  )
    from--;
  return from === 0 || /^(?:。{3,}|\.{3,})$/.test(text.slice(from, to)) ? [to, to] : [from, to];
}

const isStop = (text: string, at: number): boolean =>
  isOf(HAN, text[at - 1]) || MARKS.includes(text[at - 1] ?? ' ');
