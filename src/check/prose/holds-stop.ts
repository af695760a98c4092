import { endOf } from './sentence-end.ts';

/** Whether a 。 stands inside of an item, before what ends it; one that ends a quotation or a remark in it does not count. */
export function holdsStop(text: string): boolean {
  const trimmed = text.trimEnd();
  const inner = endOf(trimmed) === '' ? trimmed : trimmed.slice(0, -1);
  return /。(?![”’）)"。])/.test(inner.replace(/。$/, ''));
}
