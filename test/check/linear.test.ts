import { it } from 'vitest';
import { sloganSlipsIn } from '../../src/core/prose/phrases/slogan-slips.ts';
import { rule } from '../../src/core/rules/punctuation/unpaired-mark/rule.ts';
import { defaultSettings } from '../../src/core/rules/settings/settings.ts';
import { expectLinear } from '../support/linear.ts';

it('watchwords are looked for in a long text without marks in proportion to its length', () => {
  expectLinear(sloganSlipsIn, (length) => '不'.repeat(length), 4_000);
});

it('and unpaired marks in a long line of blanks', () => {
  const read = (value: string) =>
    rule.checkText({ value, role: 'text', path: ['overview'] }, { report: () => {} }, defaultSettings);
  expectLinear(read, (length) => '　'.repeat(length), 4_000);
});
