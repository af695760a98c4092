import type { List, Table as MarkdownTable, PhrasingContent, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Block, Inline, Level, Paragraph, Table } from '../../model/document.ts';
import { inlinesOf } from './inlines.ts';

/**
 * Markdown's blocks as blocks of the document.
 *
 * - `#` to `####` are headings of the four levels.
 * - A paragraph that begins with `:run-in[title]{level=2}` opens by that title, and is numbered at that level; without a
 *   level it has no number.
 * - An ordered list is a run of numbered paragraphs one level below the heading or run-in above it, and a list inside
 *   it one below that; a bulleted list is a run of plain paragraphs.
 * - Tables are tables; their first row is the header.
 */
export function blocksOf(nodes: readonly RootContent[]): Block[] {
  const blocks: Block[] = [];
  let above = 0;
  for (const node of nodes) {
    if (node.type === 'heading') {
      above = Math.min(node.depth, 4);
      blocks.push({ type: 'heading', level: above as Level, children: inlinesOf(node.children) });
    } else if (node.type === 'paragraph') {
      const paragraph = paragraphOf(node.children);
      if (paragraph.level) above = paragraph.level;
      if (paragraph.runIn || paragraph.children.length > 0) blocks.push(paragraph);
    } else if (node.type === 'list') {
      blocks.push(...itemsOf(node, above + 1));
    } else if (node.type === 'table') {
      blocks.push(tableOf(node));
    }
  }
  return blocks;
}

function paragraphOf(nodes: readonly PhrasingContent[]): Paragraph {
  const [first, ...rest] = nodes;
  if (!isRunIn(first)) return { type: 'paragraph', children: inlinesOf(nodes) };
  const level = Number(first.attributes?.level);
  const runIn = inlinesOf(first.children);
  return {
    type: 'paragraph',
    ...(level >= 1 && level <= 4 && { level: level as Level }),
    ...(runIn.length > 0 && { runIn }),
    children: inlinesOf(rest),
  };
}

function isRunIn(node: PhrasingContent | undefined): node is TextDirective {
  return node?.type === 'textDirective' && node.name === 'run-in';
}

function itemsOf(list: List, level: number): Block[] {
  const numbered = list.ordered ? { level: Math.min(level, 4) as Level } : {};
  return list.children.flatMap((item) => {
    const [first, ...rest] = item.children;
    const blocks: Block[] = [];
    if (first?.type === 'paragraph') blocks.push({ ...paragraphOf(first.children), ...numbered });
    for (const node of first?.type === 'paragraph' ? rest : item.children) {
      blocks.push(...(node.type === 'list' ? itemsOf(node, level + 1) : blocksOf([node])));
    }
    return blocks;
  });
}

function tableOf(table: MarkdownTable): Table {
  const [header = [], ...rows] = table.children.map((row): Inline[][] =>
    row.children.map((cell) => inlinesOf(cell.children)),
  );
  return { type: 'table', align: (table.align ?? []).map((it) => it ?? undefined), header, rows };
}
