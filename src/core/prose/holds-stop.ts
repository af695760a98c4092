import { endOf } from './sentence-end.ts';

const ENCLOSED = /“[^“”]*”|（[^（）]*）|《[^《》]*》/g;

/** Whether an item contains a 。 before its end mark. A 。 within a quotation or brackets does not count. */
export function holdsStop(text: string): boolean {
  const trimmed = text.replace(ENCLOSED, '').trimEnd();
  const inner = endOf(trimmed) === '' ? trimmed : trimmed.slice(0, -1);
  return /。(?![”’）)"。])/.test(inner.replace(/。$/, ''));
}
