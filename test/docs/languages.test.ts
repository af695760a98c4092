import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';

/** Pages that hold both languages in themselves. */
const IN_BOTH = ['docs/helpers.md'];

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)].filter(
  (path) => path.endsWith('.md') && !path.endsWith('.zh-CN.md') && !IN_BOTH.includes(path),
);

const chineseOf = (path: string): string => path.replace(/\.md$/, '.zh-CN.md');

/** What of a page is the same in every language: how deep a heading is, how much a list or a table has, what is shown. */
function shapeOf(node: RootContent): string[] {
  if (node.type === 'heading') return ['#'.repeat(node.depth)];
  if (node.type === 'list') return [`list of ${node.children.length}`];
  if (node.type === 'table')
    return [`table of ${node.children.length} rows, ${node.children[0]?.children.length} columns`];
  if (node.type === 'code') return [`code ${node.lang ?? ''}`];
  if (node.type === 'html') return node.value.startsWith('<img') ? ['picture'] : [];
  return 'children' in node ? node.children.flatMap(shapeOf) : node.type === 'image' ? ['picture'] : [];
}

/** The shape of a page, a line for each heading with all that stands below it. */
const outline = (path: string): string[] =>
  fromMarkdown(readFileSync(path, 'utf8'), {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
    .children.flatMap(shapeOf)
    .join('; ')
    .split(/; (?=#)/);

describe('a page of the docs', () => {
  it.each(pages)(
    '%s says in Chinese what it says in English: the same headings, lists, tables, examples',
    (path) => {
      expect(outline(chineseOf(path))).toEqual(outline(path));
    },
  );

  it('is in both languages', () => {
    const chinese = readdirSync('docs').filter((name) => name.endsWith('.zh-CN.md'));
    expect(chinese.map((name) => `docs/${name}`).sort()).toEqual(
      pages
        .filter((path) => path.startsWith('docs/'))
        .map(chineseOf)
        .sort(),
    );
    expect(IN_BOTH.filter((path) => !existsSync(path))).toEqual([]);
  });
});

describe('the page of a code', () => {
  const codes = readdirSync('docs/diagnostics').filter((name) => name !== 'README.md');

  it.each(codes)('%s tells of a fix in both languages, or in neither', (name) => {
    const [chinese = '', english = ''] = readFileSync(`docs/diagnostics/${name}`, 'utf8').split(
      '## English\n',
    );
    const [, says = ''] = chinese.split(/^## /m);
    expect(/(?<!不|不能)自动改正|check --fix/.test(says)).toBe(/\bfix\b/.test(english));
  });
});
