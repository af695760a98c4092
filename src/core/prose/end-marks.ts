import { HAN, isOf } from './chinese.ts';

const MARKS = '，。；：、,;:';
const ANY_MARK = /[，。；：、,;:.]/;

/**
 * The marks at the end of a text that should have none: UTF-16 units, end exclusive; an empty range if there are none.
 * ？, ！ and …… belong to the text, and a half-width full stop may belong to an abbreviation.
 */
export function endMarks(text: string): readonly [from: number, to: number] {
  if (!ANY_MARK.test(text)) return [0, 0];
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
