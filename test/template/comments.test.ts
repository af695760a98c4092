import { describe, expect, it } from 'vitest';
import { commentsIn } from '../../src/core/template/parse/comments.ts';

/** For each comment its text, its place, and the lines that it is about. */
const comments = (text: string) =>
  commentsIn({ file: 'a.hbs', text }).map(({ text: said, range, about }) => [
    said,
    `${range.start.line}:${range.start.column}`,
    text
      .split(/(?<=\n)/)
      .slice(about.start.line - 1, about.end.column === 1 ? about.end.line - 1 : about.end.line)
      .join(''),
  ]);

describe('a comment of a template', () => {
  it.each([
    ['behind something', '甲\n乙 {{! 一 }}\n丙\n', ['一', '2:3', '乙 {{! 一 }}\n']],
    ['before something', '{{! 一 }}甲\n乙\n', ['一', '1:1', '{{! 一 }}甲\n']],
    ['on a line of its own', '甲\n{{!-- 一 }} 二 --}}\n\n乙\n丙\n', ['一 }} 二', '2:1', '乙\n']],
    ['with CRLF', '{{! 一 }}\r\n甲\r\n乙', ['一', '1:1', '甲\r\n']],
    ['on several lines', '{{!-- 一\n二 --}}\n甲\n', ['一\n二', '1:1', '甲\n']],
    ['that ends the file', '甲\n{{~! 一 ~}}', ['一', '2:1', '{{~! 一 ~}}']],
  ])('%s', (_, text, expected) => {
    expect(comments(text)).toEqual([expected]);
  });

  it('several, one below the other', () => {
    expect(comments('{{! 一 }}\n{{! 二 }}\n甲\n').map(([, , about]) => about)).toEqual(['甲\n', '甲\n']);
  });

  it('one that is not closed is none', () => {
    expect(comments('甲{{! 一')).toEqual([]);
  });
});
