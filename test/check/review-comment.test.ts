import { describe, expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { textAt } from './edits.ts';
import { sourceOf } from './source-of.ts';

const HEAD =
  'year: 2026\nsubject: 保密\norganisation: { name: 白鹭镇人民政府 }\nleadership: { leader: 镇长 }\n';

const found = (comment: string, lineEnd = '\n'): string[] => {
  const text = `${HEAD}overview: 全年检查4次。 ${comment}\n`.replaceAll('\n', lineEnd);
  return check(sourceOf(text, unitKeys))
    .findings.filter(({ code }) => code === 'review-comment')
    .map(({ range, args }) => `${textAt(text, range)} | ${args.note}`);
};

describe('a comment that asks for a check', () => {
  test.each([
    ['# 待核', '# 待核 | '],
    ['# 待核：上年的次数', '# 待核 | 上年的次数'],
    ['#待核对（见台账）', '#待核对 | （见台账）'],
    ['# 待核实，再写', '# 待核实 | 再写'],
    ['# 待办: 补照片', '# 待办 | 补照片'],
    ['# 待补充', '# 待补充 | '],
    ['# 请核对 台账', '# 请核对 | 台账'],
    ['#   TODO: 次数  ', '#   TODO | 次数'],
    ['# FIXME', '# FIXME | '],
  ])('%s', (comment, expected) => {
    expect(found(comment)).toEqual([expected]);
    expect(found(comment, '\r\n')).toEqual([expected]);
  });

  test.each([
    '# 待办件数由办公室提供',
    '# 待核定',
    '# TODOS系统',
    '# 次数待核',
    '# 请核对台账',
    '# 全年次数',
  ])('not %s', (comment) => {
    expect(found(comment)).toEqual([]);
  });
});
