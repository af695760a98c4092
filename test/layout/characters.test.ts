import { expect, test } from 'vitest';
import { isLetterOrFigure, isOfStandard, standardAdvance } from '../../src/core/layout/pages/characters.ts';

const LAST = 0x10ffff;

test('a letter or a figure is what Unicode calls so, whatever is known without asking it', () => {
  const wrong: string[] = [];
  for (let code = 0; code <= LAST; code++) {
    const character = String.fromCodePoint(code);
    if (isLetterOrFigure(character) !== /[\p{L}\p{Nd}]/u.test(character)) wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});

test('each Chinese character is an em wide by the widths of the standard', () => {
  expect(isOfStandard(standardAdvance)).toBe(true);
  for (let code = 0x2e80; code <= LAST; code++)
    if (standardAdvance(String.fromCodePoint(code)) !== 1) expect.fail(code.toString(16));
});
