import { expect, test } from 'vitest';
import { onOneLine } from '../../src/core/model/one-line.ts';

test.each([
  ['白鹭镇人民政府\n关于保密工作的报告', '白鹭镇人民政府关于保密工作的报告'],
  ['白鹭镇人民政府 \r\n\n　关于保密工作的报告', '白鹭镇人民政府关于保密工作的报告'],
  [' A title on one line ', ' A title on one line '],
  [' \n ', ''],
])('%j', (title, line) => {
  expect(onOneLine(title)).toBe(line);
});

test('a long run of spaces takes no longer than another text', () => {
  const spaces = ' '.repeat(1_000_000);
  expect(onOneLine(`甲${spaces}乙\n丙`)).toBe(`甲${spaces}乙丙`);
});
