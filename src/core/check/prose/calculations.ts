import type { Span } from './span.ts';

/** How far on either side the sign of equality is looked for. */
const REACH = 80;

/** Whether a stretch stands in a sum: somewhere in its sentence something equals something. */
export function isInCalculation(value: string, [from, to]: Span): boolean {
  const before = /[^。；\n]*$/u.exec(value.slice(Math.max(0, from - REACH), from))?.[0] ?? '';
  const after = /^[^。；\n]*/u.exec(value.slice(to, to + REACH))?.[0] ?? '';
  return /[=＝]/u.test(before) || /[=＝]/u.test(after);
}
