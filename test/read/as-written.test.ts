import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { unitKeys } from '../../src/core/generated/keys.ts';
import { read } from '../../src/core/read/read.ts';
import { runs } from '../support/runs.ts';

const dataOf = (text: string): unknown => {
  const { source, findings } = read('org.yaml', new TextEncoder().encode(text), unitKeys);
  expect(findings).toEqual([]);
  return structuredClone(source?.data);
};

/** Texts that YAML reads as numbers, in all forms. */
const figures = fc.oneof(
  fc.stringMatching(/^[0-9]{1,24}$/),
  fc.stringMatching(/^0x[0-9A-Fa-f]{1,16}$/),
  fc.stringMatching(/^0o[0-7]{1,8}$/),
  fc.stringMatching(/^[1-9]e[0-9]{1,3}$/),
  fc.stringMatching(/^[0-9]{1,6}\.[0-9]{1,6}$/),
  fc.stringMatching(/^[0-9]{1,3}_[0-9]{3}$/),
);

test('an id is what is written, and so is what refers to it', () => {
  fc.assert(
    fc.property(figures, (id) => {
      const text = `problems:\n  - id: ${id}\n    表现: 照明不亮\n整改: [{对应问题: [${id}], 措施: 更换}]\n`;
      const { problems, rectifications } = dataOf(text) as {
        problems: { id: unknown }[];
        rectifications: { problems: unknown[] }[];
      };
      expect(String(problems[0]?.id)).toBe(id);
      expect(String(rectifications[0]?.problems[0])).toBe(id);
    }),
    { numRuns: runs(66) },
  );
});

describe('what a number would lose makes a name of it', () => {
  test.each([
    ['a short whole number is one', 'problems: [{id: 12}]', { problems: [{ id: 12 }] }],
    ['leading noughts', 'problems: [{id: 007}]', { problems: [{ id: '007' }] }],
    [
      'an alias',
      'problems: [{id: &a 010}]\nrectifications: [{problems: [*a]}]',
      {
        problems: [{ id: '010' }],
        rectifications: [{ problems: ['010'] }],
      },
    ],
    ['the number of a copy', 'document: {copyNumber: 000012}', { document: { copyNumber: '000012' } }],
    [
      'what a unit keeps for itself',
      'extra: {档案号: 0012, 线索: [202605120000000011, 1e3], 比例: 1.50, 人数: 120}',
      { extra: { 档案号: '0012', 线索: ['202605120000000011', '1e3'], 比例: 1.5, 人数: 120 } },
    ],
    ['a count is a number however it is written', 'study: {sessions: 012}', { study: { sessions: 12 } }],
  ])('%s', (_name, text, data) => expect(dataOf(text)).toEqual(data));
});
