import { expect, it } from 'vitest';
import { placeOfText } from '../../src/app/produce/place-of-text.ts';
import { FILE_START } from '../../src/core/model/diagnostic.ts';
import type { Path } from '../../src/core/model/source.ts';

const data = {
  organisation: { name: '青山市文化和旅游局' },
  overview: '本年度围绕安全生产责任制开展了专项检查。',
  work: [{ measures: ['安全生产责任制开展'] }],
};
const placeOf = (paragraph: string, words?: string) => {
  let asked: Path | undefined;
  const locate = (path: Path) => {
    asked = path;
    return { start: { line: 4, column: 11 }, end: { line: 4, column: 30 } };
  };
  const { range } = placeOfText(paragraph, data, locate, 'org.yaml', words);
  return { asked, isStart: range === FILE_START };
};

it('a paragraph comes from the longest text of the file that it holds', () => {
  expect(placeOf('青山市文化和旅游局本年度围绕安全生产责任制开展了专项检查，报告如下：')).toEqual({
    asked: ['overview'],
    isStart: false,
  });
});

it('one that a template wrote alone is told at the start of the file', () => {
  expect(placeOf('现将有关情况报告如下：')).toEqual({ asked: undefined, isStart: true });
});

it('words of it come from the value that holds them, though a longer one stands beside', () => {
  const paragraph = '青山市文化和旅游局：本年度围绕安全生产责任制开展了专项检查。';
  expect(placeOf(paragraph, '旅游').asked).toEqual(['organisation', 'name']);
  expect(placeOf('本年度围绕', '本年度围绕').asked).toEqual(['overview']);
  expect(placeOf(paragraph, '没有').asked).toEqual(['overview']);
});
