import type { Inline } from './document.ts';

/** The text of inlines without what marks it. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((it) => (it.type === 'text' ? it.value : plainText(it.children))).join('');
}
