import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Asking } from '../../scripts/build/expressions/questions.ts';
import { needOfRule } from '../../scripts/build/expressions/rule-needs.ts';
import { soughtExpressions } from '../../scripts/build/expressions/sought-expressions.ts';
import { importBundled } from '../../scripts/build/import-bundled.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type * as possible from '../../src/core/rules/possible.ts';
import type { TextRule } from '../../src/core/rules/rule.ts';

const needOf = (checkText: TextRule['checkText']) => {
  const need = needOfRule({ code: 'invented', roles: ['text', 'heading'], checkText }, unitKeys);
  return need && [...need].sort();
};

const word = new Asking('甲乙|丙', 'gu');
const mark = new Asking('[，。]', 'u');

it.each<[string, TextRule['checkText'], string[]]>([
  [
    'what its expression needs',
    ({ value }, at) => {
      for (const { index } of value.matchAll(word)) at.report(index, index + 1, {});
    },
    ['丙', '甲乙'],
  ],
  [
    'what one of its expressions needs',
    ({ value }, at) => {
      if (mark.test(value)) at.report(0, 1, {});
      for (const it of value.match(word) ?? []) at.report(0, it.length, {});
    },
    ['。', '丙', '甲乙', '，'],
  ],
  [
    'a word that it asks for',
    ({ value }, at) => {
      if (value.includes('丁') && value.length > 3 && value[2] !== '、') at.report(0, 1, {});
      if (value.slice(2).trimEnd().endsWith('戊')) at.report(0, 1, {});
    },
    ['丁', '戊'],
  ],
  [
    'nothing but what it asks for before it finds anything',
    ({ value }, at) => {
      if (!value.includes('丁')) return;
      if (mark.test(value)) at.report(0, 1, {});
    },
    ['丁'],
  ],
  [
    'what it asks for at one of the places of a file',
    ({ value, path }, at) => {
      const isOverview = path[0] === 'overview';
      if (value.includes(isOverview ? '丁' : '戊')) at.report(0, 1, {});
    },
    ['丁', '戊'],
  ],
])('a rule needs %s', (_, checkText, expected) => {
  expect(needOf(checkText)).toEqual(expected);
});

it.each<[string, TextRule['checkText']]>([
  ['finds something where nothing stands', ({ value }, at) => void (mark.test(value) || at.report(0, 1, {}))],
  ['measures', ({ value }, at) => void (value.length > 100 && at.report(0, 1, {}))],
  ['looks at single characters', ({ value }, at) => void (value[0] === '、' && at.report(0, 1, {}))],
  ['joins', ({ value }, at) => void (/甲/.test(`${value}。`) && at.report(0, 1, {}))],
  ['asks plainly', ({ value }, at) => void (/甲/.test(value) && at.report(0, 1, {}))],
  ['looks it up', ({ value }, at) => void (new Set(['甲']).has(value) && at.report(0, 1, {}))],
  [
    'reads a list',
    ({ value }, at, { wrongWords }) => void (value.includes(wrongWords[0]?.wrong ?? '') && at),
  ],
  [
    'seeks what can be anything',
    ({ value }, at) => void (new Asking('[^甲]').test(value) && at.report(0, 1, {})),
  ],
])('of a rule that %s is not known what it needs', (_, checkText) => {
  expect(needOf(checkText)).toBeUndefined();
});

it('the build lists what the rules need, and has them read no other texts', async () => {
  const folder = mkdtempSync(join('node_modules', '.needs-'));
  try {
    const { lookAt, mayFind, numberOf } = await importBundled<typeof possible>(
      process.cwd(),
      'src/core/rules/possible.ts',
      join(process.cwd(), folder),
      [await soughtExpressions(process.cwd())],
    );
    const may = (code: string, text: string) => {
      lookAt(text);
      return mayFind(numberOf({ code } as TextRule));
    };
    expect(may('dash', '甲－乙')).toBe(true);
    expect(may('dash', '甲、乙')).toBe(false);
    expect(may('structural-particle', '认真的开展')).toBe(true);
    expect(may('structural-particle', '今年开会')).toBe(false);
    expect(may('long-sentence', '认真开展')).toBe(true);
    expect(may('dash', '')).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
