import { type Directive, isKnown, Undrawable } from './directives.ts';
import { mistakeIn } from './mistakes.ts';

/** @throws Undrawable for a directive of which a part would be left out without a word */
export function refuseMistaken(node: { readonly type: string }): void {
  if (!node.type.endsWith('Directive') || !isKnown(node as Directive)) return;
  const mistake = mistakeIn(node as Directive);
  if (mistake) throw new Undrawable(node, mistake);
}
