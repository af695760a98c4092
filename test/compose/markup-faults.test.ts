import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { inMarkup } from '../../src/core/check/passages/in-markup.ts';
import { attachmentPassages } from '../../src/core/compose/elements/attachment-passages.ts';
import { blocksOf } from '../../src/core/compose/markdown/blocks.ts';
import { Undrawable } from '../../src/core/compose/markdown/directives.ts';
import { markupFaults } from '../../src/core/compose/markdown/faults.ts';
import { parseAttachment, parseMarkdown } from '../../src/core/compose/markdown/parse.ts';
import { sketched } from '../../src/core/compose/sketched.ts';
import { word } from '../../src/core/diagnostics/word.ts';
import { escapeText } from '../../src/core/template/escape.ts';
import { asOwnPack } from '../support/own-pack.ts';
import { runs } from '../support/runs.ts';
import { builtInDocuments } from '../support/template-set.ts';

const RUNS = runs(100);

/** The faults in a template's text: line:column, the code, and the hint in Chinese. */
function faultsOf(text: string, hasDirectives = true): string[] {
  const origin = { type: 'text', file: 'a.hbs', text, start: { line: 1, column: 1 } } as const;
  const from = { text, stretches: [{ start: 0, length: text.length, origin, at: 0 }] };
  const root = hasDirectives ? parseMarkdown(text) : parseAttachment(text);
  return inMarkup(markupFaults(root, from, hasDirectives), true).map((it) => {
    const { line, column } = it.range.start;
    return `${line}:${column} ${it.code}：${word(it, 'zh').hint}`;
  });
}

describe('directives', () => {
  it.each([
    ['::heding[甲]{level=2}', '1:1 template-unknown-directive：是否应为 ::heading？'],
    ['甲\n\n:::chrt\n| a |\n| - |\n:::', '3:1 template-unknown-directive：是否应为 :::chart？'],
    ['::flow', '1:1 template-unknown-directive：是否应为 :::flow？'],
    [':runin[甲]乙', '1:1 template-unknown-directive：是否应为 :run-in？冒号只是文字的，改用全角“：”'],
    ['见:reff[甲]', '1:2 template-unknown-directive：是否应为 :ref？冒号只是文字的，改用全角“：”'],
    ['甲:乙{丙=丁}', expect.stringContaining('1:2 template-unknown-directive：可以写：:ref、:run-in')],
    ['甲:run-in[乙]丙', '1:2 template-misplaced-directive：在它前面空一行，另起一段'],
    ['# :run-in[乙]', '1:3 template-misplaced-directive：在它前面空一行，另起一段'],
    [':run-in[甲]{levle=2}乙', '1:12 template-unknown-attribute：是否应为 level？'],
    [':run-in[甲]{level=2 .大}乙', '1:20 template-unknown-attribute：可以写：level、#名称'],
    ['见:ref[甲]{a=1}', '1:10 template-unknown-attribute：删去花括号和里面的内容'],
    ['::heading[甲]{level=6}', '1:14 template-bad-attribute：可以写：1、2、3、4、5'],
    [':::flow{form=diagramm}\n- 甲\n:::', '1:9 template-bad-attribute：是否应为 diagram？'],
    [':::chart{most=0}\n| a | b |\n| - | - |\n:::', '1:10 template-bad-attribute：写一个从 1 起的整数'],
    [':::flow\n甲\n\n- 乙\n:::', expect.stringContaining('2:1 template-directive-content')],
    [':::flow\n- 乙\n  - 丙\n:::', expect.stringContaining('3:3 template-directive-content')],
    [
      ':::chart[题]\n甲\n\n| a | b |\n| - | - |\n:::',
      expect.stringContaining('2:1 template-directive-content'),
    ],
  ])('%j', (text, expected) => {
    expect(faultsOf(text)).toEqual([expected]);
  });
});

describe('markup that documents have no use for', () => {
  it.each([
    ['见![图](a.png)下', '1:2', '插图|公文里不插图'],
    ['见[网页](https://a.example/b)', '1:2', '只留文字：网页'],
    ['见<https://a.example>', '1:2', '只留文字：https://a.example'],
    ['甲<br>乙', '1:2', '换行在行末加反斜杠'],
    ['甲\n乙<span style="color:red">', '2:2', '删去标签'],
    ['甲<!-- 乙 -->', '1:2', '删去标签'],
    ['`甲`', '1:1', '只留文字：甲'],
    ['> 甲', '1:1', '删去行首'],
    ['甲\n\n---\n\n乙', '3:1', '删去这一行'],
    ['甲\n===', '2:1', '在标题前面写'],
    ['# 甲 {#a}', '1:5', '::heading'],
    ['- [x] 甲', '1:3', '删去方括号'],
    ['~~甲~~', '1:1', '删去不要的文字'],
    ['甲[^1]', '1:2', '写进正文'],
    ['| 甲<br>乙 |\n| - |', '1:4', '换行'],
  ])('%j', (text, at, hint) => {
    for (const hasDirectives of [true, false])
      expect(faultsOf(text, hasDirectives)).toEqual([
        expect.stringMatching(new RegExp(`^${at} unused-markup：.*(?:${hint})`)),
      ]);
  });

  it.each(['::heading[甲]', ':::flow', '见:ref[甲]。', ':run-in[甲]{level=2}乙'])(
    'of a template, in an attachment: %s',
    (text) => {
      expect(faultsOf(text, false)).toEqual([expect.stringContaining('附件里没有这种写法')]);
    },
  );
});

describe('a title of a table in an attachment', () => {
  it.each([
    [':::table[甲]{unit=次}\n| 乙 |\n| - |\n| 丙 |\n:::', []],
    [':::table[甲]\n丁\n\n| 乙 |\n| - |\n:::', ['2:1 template-directive-content']],
    [':::table[甲]\n:::', ['1:9 template-directive-content']],
    [':::table[甲]{units=次}\n| 乙 |\n| - |\n:::', ['1:13 template-unknown-attribute']],
    [':::tables[甲]', ['1:1 unused-markup']],
    ['::table[甲]', ['1:1 unused-markup']],
  ])('%j', (text, expected) =>
    expect(faultsOf(text, false).map((it) => it.split('：')[0])).toEqual(expected),
  );
});

it.each([
  '8:30 开会，比例1:2，时间:上午，见:附件[一]，A:red',
  '云府发[2026](3)号，1 < 2 > 0，甲<乙>丙，x>5',
  '签名：______\n\n______',
  '\\<br> \\[甲](a.b) \\`甲\\` \\![甲](a.b)',
  '一、甲\n\n1. 乙\n   1. 丙\n\n- 丁\n\n| 戊 |\n| :-: |\n| **己** |',
  ':run-in[]{level="3"}甲:ref[a]\n\n::heading[乙]{level=1 #a}',
  '~甲~ 5~10 个，A_B_C，2*3*4',
  `${escapeText('![a](b.c) <br> `x` ::heding[a] [b](c.d) ~~x~~ {#a}')}`,
])('no false alarm: %j', (text) => {
  expect(faultsOf(text)).toEqual([]);
});

it.each([
  ['**重点。**各单位', '[重点。]各单位'],
  ['各单位**“强调”**文字', '各单位[“强调”]文字'],
  ['各单位**（一）**抓落实', '各单位[（一）]抓落实'],
  ['2 ** 3 ** 4', '2 ** 3 ** 4'],
])('bold beside Chinese text and marks: %s', (text, expected) => {
  const shown = (markdown: string) =>
    blocksOf(parseMarkdown(markdown).children)
      .flatMap((it) => (it.type === 'paragraph' ? it.children : []))
      .map((it) =>
        it.type === 'strong'
          ? `[${it.children.map((one) => ('value' in one ? one.value : '')).join('')}]`
          : it.value,
      )
      .join('');
  expect(shown(text)).toBe(expected);
});

it.each(builtInDocuments.map(({ kind }) => kind))('the built-in %s has no fault', (kind) => {
  expect(
    inMarkup(
      sketched(asOwnPack(kind)).flatMap(({ markup }) => markup),
      false,
    ),
  ).toEqual([]);
});

const LINES = fc.oneof(
  fc.constantFrom(
    '::heding[甲]{level=2}',
    ':::flow{form=line}',
    ':::',
    '- 甲',
    '# 乙 {#a}',
    ':run-in[丙]{a=1}丁',
    '',
  ),
  fc.constantFrom(
    '| a | b |',
    '| - | - |',
    ':::chart[题]{most=3}',
    '甲:ref[b]:run-in[c]',
    ':b{c=d}',
    '  1. 戊',
  ),
  fc.string({ unit: fc.constantFrom(...'甲a1:[]{}()<>!*_`~#|-=\\ .^$&;'), maxLength: 20 }),
);

test.each([
  '::heading[甲]{level=6}',
  '::heading[甲]{levle=2}',
  ':run-in[甲]{level=2 .大}乙',
  '见:ref[甲]{a=1}',
  ':::flow{form=diagramm}\n- 甲\n:::',
  ':::flow\n甲\n\n- 乙\n:::',
  ':::flow\n- 乙\n  - 丙\n:::',
  ':::table[题]{nuit=次}\n| a | b |\n| - | - |\n:::',
  ':::table[题]\n甲\n\n| a | b |\n| - | - |\n:::',
  ':::chart{most=0}\n| a | b |\n| - | - |\n| c | 1 |\n:::',
])('what would be left out without a word is not drawn: %j', (text) => {
  expect(() => blocksOf(parseMarkdown(text).children)).toThrow(Undrawable);
});

/** The codes of markup that is not drawn. */
const UNDRAWN = /^template-(?:(?:unknown|misplaced)-directive|(?:unknown|bad)-attribute|directive-content)$/;

test('whatever cannot be drawn is told of, and what is told of nowhere is drawn', () => {
  fc.assert(
    fc.property(fc.array(LINES, { maxLength: 12 }), (lines) => {
      const text = lines.join('\n');
      const codes = faultsOf(text).map((it) => it.split(/[ ：]/)[1]);
      try {
        blocksOf(parseMarkdown(text).children);
      } catch (error) {
        expect(error).toBeInstanceOf(Undrawable);
        expect(codes).toEqual(expect.arrayContaining([expect.stringMatching(UNDRAWN)]));
      }
      // In an attachment, everything but directives around tables is text.
      const told = attachmentPassages('a.md', text).markup.map(({ code }) => code);
      const known = ['unused-markup', 'template-directive-content', 'template-unknown-attribute'];
      expect(told.filter((code) => !known.includes(code))).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});

test('what a value holds is no markup, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary-ascii', maxLength: 60 }), (value) => {
      expect(faultsOf(`甲${escapeText(value)}乙`)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
});
