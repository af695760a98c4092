import type { Span } from './span.ts';

/** How many characters on either side are searched for an equals sign. */
const REACH = 80;

/** Whether a span is part of a calculation: there is an equals sign in its sentence. */
export function isInCalculation(value: string, [from, to]: Span): boolean {
  const before = /[^。；\n]*$/u.exec(value.slice(Math.max(0, from - REACH), from))?.[0] ?? '';
  const after = /^[^。；\n]*/u.exec(value.slice(to, to + REACH))?.[0] ?? '';
  return /[=＝]/u.test(before) || /[=＝]/u.test(after);
}
