import type { Inline } from './document.ts';

/** The text of inlines, without formatting. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines.map((it) => (it.type === 'text' ? it.value : plainText(it.children))).join('');
}
