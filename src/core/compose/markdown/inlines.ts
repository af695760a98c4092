import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../document/document.ts';
import { plainText } from '../../document/plain-text.ts';
import { joinLines } from '../../template/escape.ts';
import { isColon, Undrawable } from './directives.ts';
import { refuseMistaken } from './refuse-mistaken.ts';

/**
 * Turns Markdown's phrasing content into inlines of the document; neighbouring texts are joined. `:ref[name]` is a
 * cross-reference, whose text the layout adds; a colon before any other word is a colon.
 *
 * @throws Undrawable
 */
export function inlinesOf(nodes: readonly PhrasingContent[]): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text') append(inlines, joinLines(node.value));
    else if (node.type === 'break') append(inlines, '\n');
    else if (node.type === 'strong' || node.type === 'emphasis') {
      const children = inlinesOf(node.children);
      if (children.length > 0) inlines.push({ type: 'strong', children });
    } else if (node.type === 'textDirective' && node.name === 'ref') {
      refuseMistaken(node);
      inlines.push({ type: 'text', value: '', to: plainText(inlinesOf(node.children)) });
    } else if (isColon(node)) {
      append(inlines, `:${node.name}`);
      if (node.children.length === 0) continue;
      append(inlines, '[');
      for (const inline of inlinesOf(node.children)) appendInline(inlines, inline);
      append(inlines, ']');
    } else throw new Undrawable(node);
  }
  return inlines;
}

function appendInline(inlines: Inline[], inline: Inline): void {
  if (inline.type === 'text' && inline.to === undefined) append(inlines, inline.value);
  else inlines.push(inline);
}

function append(inlines: Inline[], value: string): void {
  const last = inlines.at(-1);
  if (last?.type === 'text' && last.to === undefined)
    inlines[inlines.length - 1] = { type: 'text', value: last.value + value };
  else if (value !== '') inlines.push({ type: 'text', value });
}
