import type { Span } from './span.ts';

const BEFORE = /[用以为写现含注到的成][“‘"]$/u;
const AFTER = /^[”’"](?:等|字样|代替|表示|符号|标记|占位|的|、|或|）)/u;

/**
 * Whether a text speaks of a stretch instead of using it: 不得以“××”代替, 出现“待定”字样.
 */
export function isSpokenOf(value: string, [from, to]: Span): boolean {
  const after = value.slice(to, to + 4);
  const isQuoted = /[“‘"]$/u.test(value.slice(0, from)) && /^[”’"]/u.test(after);
  return isQuoted && (BEFORE.test(value.slice(Math.max(0, from - 2), from)) || AFTER.test(after));
}
