import { describe, expect, it } from 'vitest';
import { compose } from '../../src/core/compose/compose.ts';
import { unitOf } from '../support/examples.ts';
import { blockText } from '../support/markdown-text.ts';

const UNIT = 'year: 2026\nsubject: 保密\norganisation: {name: 甲局}\nleadership: {leader: 局长}\n';

/** The attachment that is made of a file, a line a block. */
const bound = (file: string, text: string): string[] | undefined =>
  compose(
    unitOf(`${UNIT}document: {attachments: [{title: 演练情况, file: ${file}}]}\n`),
    'situation-report',
    {
      texts: new Map([[file, text]]),
    },
  ).attachments[0]?.body?.map(blockText);

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
});
