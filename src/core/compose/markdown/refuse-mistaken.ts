import { type Directive, isKnown, Undrawable } from './directives.ts';
import { mistakeIn } from './mistakes.ts';

/** @throws Undrawable if a part of a directive would be lost silently */
export function refuseMistaken(node: { readonly type: string }): void {
  if (!node.type.endsWith('Directive') || !isKnown(node as Directive)) return;
  const mistake = mistakeIn(node as Directive);
  if (mistake) throw new Undrawable(node, mistake);
}
