import { describe, expect, it } from 'vitest';
import { problemsInWords } from '../../src/core/template/wording/problem-names.ts';
import { problemsAnswered, problemsOf } from '../../src/core/template/wording/problems.ts';

/** A problem: `[aspect]title`, or either of the two alone; `-` has neither. */
const problemIn = (text: string, index: number) => {
  const [, aspect, title] = /^(?:\[(.*)\])?(.*)$/.exec(text)!;
  return {
    id: index + 1,
    description: `第${index + 1}处有误`,
    ...(aspect && { aspect }),
    ...(title && title !== '-' && { title }),
  };
};

const wordsFor = (problems: readonly string[], ids: readonly number[]): string => {
  const all = problemsOf({ problems: problems.map(problemIn) });
  return problemsInWords(problemsAnswered({ problems: ids }, all), all);
};

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('problems behind 针对', () => {
  const plain = Array(9).fill('-');
  const aspects = ['[制度]', '[制度]', '[制度]', '[培训]', '[培训]', '[设备]灯不亮', '[设备]', '[经费]', '-'];

  it.each([
    ['all of the file', plain, numbers(1, 9), '上述问题'],
    ['all of an aspect', Array(5).fill('[制度]').concat('[培训]'), numbers(1, 5), '制度方面的问题'],
    ['all of two aspects', aspects, numbers(1, 5), '制度、培训方面的问题'],
    [
      'all of an aspect and of the next a part',
      aspects,
      numbers(1, 4),
      '制度方面的问题和培训方面的第一个问题',
    ],
    ['an aspect that has one problem', aspects, [4, 5, 6, 8], '灯不亮的问题和培训、经费方面的问题'],
    ['an aspect that is whole with its titles', aspects, [4, 5, 6, 7], '培训、设备方面的问题'],
    ['one without an aspect', aspects, [1, 2, 3, 9], '制度方面的问题和“第9处有误”的问题'],
    ['numbers in a row', plain, [1, 2, 3, 4, 6, 8, 9], '第一个至第四个、第六个、第八个、第九个问题'],
    [
      'numbers in a row of an aspect',
      Array(6).fill('[制度]').concat('-'),
      [1, 2, 3, 4, 6],
      '制度方面的第一个至第四个、第六个问题',
    ],
    ['three, which are named one by one', aspects, [1, 2, 3], '制度方面的第一个、第二个、第三个问题'],
    ['three numbers', plain, [2, 3, 4], '第二个、第三个、第四个问题'],
  ])('%s', (_what, problems, ids, words) => {
    expect(wordsFor(problems, ids)).toBe(words);
  });

  it('are all named, however many, where nothing sums them up', () => {
    const titles = ['台账不全', '灯具损坏', '演练不足', '值守缺位', '经费不足', '预案未修订'];
    expect(wordsFor(titles, numbers(1, 5))).toBe('台账不全、灯具损坏、演练不足、值守缺位、经费不足的问题');
  });
});
