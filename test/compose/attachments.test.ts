import { describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { unitOf } from '../support/examples.ts';
import { blockText } from '../support/markdown-text.ts';

const UNIT = 'year: 2026\nsubject: 保密\norganisation: {name: 甲局}\nleadership: {leader: 局长}\n';

/** The blocks of an attachment that is made from a file. */
const bodyOf = (file: string, text: string) =>
  compose(
    unitOf(`${UNIT}document: {attachments: [{title: 演练情况, file: ${file}}]}\n`),
    'situation-report',
    {
      texts: new Map([[file, text]]),
    },
  ).attachments[0]?.body;

/** The same as text, one line for each block. */
const bound = (file: string, text: string): string[] | undefined => bodyOf(file, text)?.map(blockText);

describe('an attachment from a file', () => {
  it.each([
    ['a table', 'a.md', '| 甲 | 乙 |\n| - | - |\n| 1 | 2 |\n', ['甲|乙\n1|2']],
    ['a title that is the attachment’s', 'a.md', '# 演练情况\n\n第一段。\n', ['第一段。']],
    ['headings below a title', 'a.md', '# 演练情况\n\n## 甲\n\n### 乙\n\n丙。\n', ['# 甲', '## 乙', '丙。']],
    ['headings that begin at the second level', 'a.md', '## 甲\n\n1. 乙\n', ['# 甲', '<2>乙']],
    [
      'colons, which are no directives',
      'a.md',
      '联系人:abc，3:run-in[x]，::heading[y]\n',
      ['联系人:abc，3:run-in[x]，::heading[y]'],
    ],
    [
      'comments, which are nobody’s to read, and what only looks like one',
      'a.md',
      '<!-- 草稿 -->\n\n甲。\n\n<!--\n待办\n-->\n乙 <!-- 丙 -->\n\n<!-- 丁\n',
      ['甲。', '乙 <!-- 丙 -->', '<!-- 丁'],
    ],
    ['plain text', 'a.txt', '第一行 # *\r\n\r\n第二行\n', ['第一行 # *', '第二行']],
  ])('%s', (_name, file, text, expected) => expect(bound(file, text)).toEqual(expected));

  it('has titles and units of its tables', () => {
    const table = '| 科室 | 次数 |\n| - | -: |\n| 办公室 | 3 |\n';
    const text = `第一段。\n\n:::table[演练情况]{unit=次}\n${table}:::\n\n${table}\n::::table{unit=人次}\n${table}::::\n\n末段:abc。\n`;
    const body = bodyOf('a.md', text) ?? [];
    expect(body.map((it) => (it.type === 'table' ? [it.title, it.unit] : it.type))).toEqual([
      'paragraph',
      ['演练情况', '次'],
      [undefined, undefined],
      [undefined, '人次'],
      'paragraph',
    ]);
    expect(body.slice(1, 4).map(blockText)).toEqual(Array(3).fill('科室|次数\n办公室|3'));
  });

  it.each([':::tables', ':::flow', '::: table', '::table[甲]', ':table[甲]', ':::Table'])(
    'has %s as the text that it is',
    (line) => expect(bound('a.md', `甲\n\n${line}\n\n乙\n`)).toEqual(['甲', line, '乙']),
  );
});
