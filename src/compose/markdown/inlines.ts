import type { PhrasingContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Inline } from '../../model/document.ts';
import { plainText } from '../../model/plain-text.ts';
import { joinLines } from '../../template/escape.ts';

/**
 * Markdown's phrasing content as inlines of the document; neighbouring texts become one. `:ref[name]` is a
 * cross-reference, which has its text from layout; a colon before any other word is a colon.
 */
export function inlinesOf(nodes: readonly PhrasingContent[]): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) {
    if (node.type === 'text') append(inlines, joinLines(node.value));
    else if (node.type === 'break') append(inlines, '\n');
    else if (node.type === 'strong' || node.type === 'emphasis') {
      const children = inlinesOf(node.children);
      if (children.length > 0) inlines.push({ type: 'strong', children });
    } else if (node.type === 'textDirective' && node.name === 'ref')
      inlines.push({ type: 'text', value: '', to: plainText(inlinesOf(node.children)) });
    else if (isColon(node)) {
      append(inlines, `:${node.name}`);
      if (node.children.length === 0) continue;
      append(inlines, '[');
      for (const inline of inlinesOf(node.children)) appendInline(inlines, inline);
      append(inlines, ']');
    } else if ('children' in node)
      for (const inline of inlinesOf(node.children)) appendInline(inlines, inline);
  }
  return inlines;
}

/** Whether a directive is none of ours: to Markdown, any word behind a half-width colon is the name of one. */
export const isColon = (node: PhrasingContent): node is TextDirective =>
  node.type === 'textDirective' && node.name !== 'ref' && node.name !== 'run-in';

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
