import type { List, PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import picocolors from 'picocolors';
import { indented } from './lines.ts';
import { wrap } from './wrap.ts';

/** How Markdown is shown on a terminal. */
export interface MarkdownLook {
  readonly columns: number;
  readonly colour: boolean;
  /** Written before each line. */
  readonly indent: string;
}

/**
 * Markdown for a terminal: paragraphs and lists are wrapped, code is indented and not wrapped, and a blank line
 * separates blocks. Code keeps its marks, so that a pipe receives the same words.
 *
 * @returns lines, without a line feed at the end
 */
export function markdownForTerminal(markdown: string, look: MarkdownLook): string {
  return fromMarkdown(markdown)
    .children.map((it) => block(it, look))
    .join('\n\n');
}

function block(node: RootContent, look: MarkdownLook): string {
  const { indent, columns, colour } = look;
  const { bold, cyan } = picocolors.createColors(colour);
  switch (node.type) {
    case 'heading':
      return bold(indented(inline(node.children), indent, columns));
    case 'paragraph':
      return inCode(indented(inline(node.children), indent, columns), cyan);
    case 'code':
      return node.value
        .split('\n')
        .map((line) => `${indent}  ${line}`.trimEnd())
        .join('\n');
    case 'list':
      return list(node, look);
    case 'blockquote':
      return node.children.map((it) => block(it, { ...look, indent: `${indent}  ` })).join('\n\n');
    default:
      return 'value' in node ? wrap(node.value, columns) : '';
  }
}

function list({ ordered, start, children }: List, look: MarkdownLook): string {
  return children
    .map((item, index) => {
      const mark = ordered ? `${(start ?? 1) + index}. ` : '- ';
      const indent = look.indent + ' '.repeat(mark.length);
      const text = item.children.map((it) => block(it, { ...look, indent })).join('\n');
      return look.indent + mark + text.slice(indent.length);
    })
    .join('\n');
}

function inline(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node): string => {
      if (node.type === 'inlineCode') return `\`${node.value}\``;
      if (node.type === 'break') return '\n';
      if ('children' in node) return inline(node.children);
      return 'value' in node ? node.value.replace(/\n/g, ' ') : '';
    })
    .join('');
}

/** Colours code between its marks, on each of its lines. */
function inCode(text: string, paint: (text: string) => string): string {
  return text.replace(/`[^`]*`/g, (code) => code.split('\n').map(paint).join('\n'));
}
