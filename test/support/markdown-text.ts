import { blocksOf } from '../../src/core/compose/markdown/blocks.ts';
import { parseMarkdown } from '../../src/core/compose/markdown/parse.ts';
import type { Block, Document, Inline } from '../../src/core/document/document.ts';
import { plainText } from '../../src/core/document/plain-text.ts';

/** The text of Markdown, one line for each block. */
export function markdownText(markdown: string): string {
  return blocksOf(parseMarkdown(markdown).children).map(blockText).join('\n').trim();
}

/** The text of a block: run-in titles in brackets, cells separated by |, references with an arrow. */
export function blockText(block: Block): string {
  if (block.type === 'heading') return `${'#'.repeat(block.level)} ${textOf(block.children)}`;
  if (block.type === 'table')
    return [block.header, ...block.rows].map((row) => row.map(textOf).join('|')).join('\n');
  if (block.type === 'flow') return `<${block.form}>${block.steps.join('→')}`;
  if (block.type === 'chart') {
    const rows = block.series.map(({ name, values }) => [name, ...values.map((it) => it ?? '')].join('|'));
    return [`<${block.form}>${block.title}`, ['', ...block.categories].join('|'), ...rows].join('\n');
  }
  const level = block.level ? `<${block.level}>` : '';
  return `${level}${block.runIn ? `[${textOf(block.runIn)}]` : ''}${textOf(block.children)}`;
}

/** Layout gives a reference its text; here it is an arrow and the name of its target. */
const textOf = (inlines: readonly Inline[]): string =>
  plainText(inlines.map((it) => ('to' in it && it.to ? { ...it, value: `→${it.to}` } : it)));

/** The body of a document, one line for each block. */
export const bodyText = (document: Document): string => document.body.map(blockText).join('\n');
