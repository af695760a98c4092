import fc from 'fast-check';
import type { Node, Parent, Text } from 'mdast';
import { expect, it } from 'vitest';
import { blocksOf } from '../../src/core/compose/markdown/blocks.ts';
import { parseAttachment, parseMarkdown } from '../../src/core/compose/markdown/parse.ts';
import { attachmentBlocks, plainBlocks } from '../../src/core/compose/markdown/plain-blocks.ts';
import { escapeText } from '../../src/core/template/escape.ts';

/** What nothing is made of: positions, and whether there is an empty line in a list. */
const UNREAD = new Set(['position', 'spread']);

/** Plain data, without keys that have no value. */
const plain = (nodes: readonly Node[]): unknown =>
  JSON.parse(JSON.stringify(nodes, (key, value) => (UNREAD.has(key) ? undefined : value)));

/** Each text with the offsets between which it stands, in order. */
const textsIn = (nodes: readonly Node[]): unknown[] =>
  nodes.flatMap((node) => [
    ...(node.type === 'text'
      ? [[(node as Text).value, node.position?.start.offset, node.position?.end.offset]]
      : []),
    ...textsIn((node as Partial<Parent>).children ?? []),
  ]);

function expectSame(markdown: string): void {
  const { children } = parseMarkdown(markdown);
  const parsed = plain(children);
  expect(plain(plainBlocks(markdown)), JSON.stringify(markdown)).toEqual(parsed);
  const placed = plainBlocks(markdown, true);
  expect(plain(placed)).toEqual(parsed);
  expect(textsIn(placed), JSON.stringify(markdown)).toEqual(textsIn(children));
}

/** Each node with the offsets between which it stands, in order. */
const placesIn = (nodes: readonly Node[]): unknown[] =>
  nodes.flatMap((node) => [
    // What is not closed ends with the text, or before the empty lines at its end.
    [node.type, node.position?.start.offset, node.type === 'containerDirective' || node.position?.end.offset],
    ...placesIn((node as Partial<Parent>).children ?? []),
  ]);

function expectSameWritten(markdown: string): void {
  const { children } = parseAttachment(markdown);
  expect(plain(attachmentBlocks(markdown)), JSON.stringify(markdown)).toEqual(plain(children));
  const placed = attachmentBlocks(markdown, true);
  expect(plain(placed)).toEqual(plain(children));
  expect(placesIn(placed), JSON.stringify(markdown)).toEqual(placesIn(children));
}

const PIECES = [
  ...[
    '2026年，我局',
    '。',
    '开展检查4次',
    'A',
    '见附件',
    '12',
    '1.',
    '1. ',
    '1) ',
    '2. ',
    '- ',
    '-',
    '+ ',
    '* ',
    '*',
  ],
  ...[
    '**',
    '_',
    '# ',
    '## ',
    '#',
    '####### ',
    ' #',
    '| ',
    '|',
    ' | ',
    ':-:',
    ':--',
    '--:',
    '---',
    '--',
    ':',
    '::',
  ],
  ...[
    ':ref[a]',
    ':ref[',
    ':run-in[标题]{level=2}',
    ':run-in[]{level=3}',
    ':run-in[题]',
    '{level=9}',
    '{#a}',
    ']',
    '[',
  ],
  ...[
    '::heading[题]{level=1}',
    ':::table[表]{unit=次}',
    ':::',
    '::::',
    ':::flow',
    '\n',
    '\n',
    '\n',
    '\n\n',
    '\n\n',
    ' ',
  ],
  ...[
    '  ',
    '\t',
    '    ',
    '&#46;',
    '&#32;',
    '&#10;',
    '&amp;',
    '&#x41;',
    '\\',
    '\\.',
    '<b>',
    '`',
    '> ',
    '===',
    '~',
    '\uFEFF',
  ],
  ...[
    '\r\n',
    '\u3000',
    '\u00a0',
    '😀',
    '"',
    '(',
    ')',
    '\n| 甲 | 乙 |\n| :-: | :-- |\n| 一 |  |\n',
    '\n1. 甲\n。\n1. 乙\n',
  ],
  ...['\n:::table[表]\n| 甲 |\n| --- |\n| 一 |\n:::\n', '\n\n:::flow\n- 甲\n- 乙\n:::\n\n'],
];

const RUNS = Number(process.env.RUNS ?? 300);

it('reads what templates write as the Markdown parser does', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }), (pieces) =>
      expectSame(pieces.join('')),
    ),
    { numRuns: RUNS },
  );
});

it('reads escaped values in each kind of block as the Markdown parser does', () => {
  const value = fc.string({ unit: 'binary', maxLength: 12 }).map((it) => escapeText(it));
  const block = fc.oneof(
    value,
    value.map((it) => `# ${it}`),
    fc.tuple(value, value).map(([title, text]) => `:run-in[${title}]{level=2}${text}`),
    fc.tuple(value, value).map(([one, other]) => `1. ${one}\n1. ${other}\n。`),
    fc.tuple(value, value).map(([one, other]) => `| ${one} | ${other} |\n| :-: | :-- |\n| ${other} |  |`),
    fc.tuple(value, value).map(([one, other]) => `${one}\n${other}，详见:ref[rectifications]。`),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), (blocks) => expectSame(blocks.join('\n\n'))),
    { numRuns: RUNS },
  );
});

/** What people write besides, or in another way: comments, captions, and marks that mean nothing to reports. */
const WRITTEN = [
  ...['<!--', '-->', '<!-- 说明 -->', '\n<!-- 说\n\n明 -->\n', ':::table', ':::tables', '\n:::table[表]\n'],
  ...['[甲](b.md)', '![图](a.png)', '[甲]: b', '~~~', '```', '    甲', '\n> 甲', '***', '\n---\n', '\n===\n'],
  ...[
    '1、甲',
    '一、甲',
    '- 甲',
    '\n  乙',
    '甲 ##',
    '# 甲 #',
    '8:30',
    '$',
    '%',
    '@',
    '^',
    '{',
    '}',
    '<',
    '>',
    '\0',
    '\x7f',
  ],
];

it('reads what people write as the Markdown parser does', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES, ...WRITTEN, '\n', '\n\n', '\n\n'), { maxLength: 14 }),
      (pieces) => expectSameWritten(pieces.join('')),
    ),
    { numRuns: RUNS },
  );
});

it('reads any characters that people write as the Markdown parser does', () => {
  const line = fc.string({ unit: 'binary-ascii', maxLength: 8 });
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          line,
          line.map((it) => `甲${it}乙`),
          line.map((it) => `# ${it}甲`),
        ),
        { maxLength: 5 },
      ),
      (lines) => {
        expectSameWritten(lines.join('\n'));
        expectSameWritten(lines.join('\n\n'));
      },
    ),
    { numRuns: RUNS },
  );
});

it('makes blocks of a list of very many items', () => {
  expect(blocksOf(plainBlocks('1. 甲\n'.repeat(200_000)))).toHaveLength(200_000);
});
