import { endOf } from './sentence-end.ts';

const ENCLOSED = /“[^“”]*”|（[^（）]*）|《[^《》]*》/g;

/** Whether a 。 stands inside of an item, before what ends it; one in a quotation or a remark does not count. */
export function holdsStop(text: string): boolean {
  const trimmed = text.replace(ENCLOSED, '').trimEnd();
  const inner = endOf(trimmed) === '' ? trimmed : trimmed.slice(0, -1);
  return /。(?![”’）)"。])/.test(inner.replace(/。$/, ''));
}
