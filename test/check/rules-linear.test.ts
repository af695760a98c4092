import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { TextRole } from '../../src/core/model/text-role.ts';
import { type Prose, proseOf } from '../../src/core/prose/prose.ts';
import { rules } from '../../src/core/rules/list.ts';
import { isTextRule, type TextRule } from '../../src/core/rules/rule.ts';
import { expectLinear } from '../support/linear.ts';
import { fixtureFolders } from './fixture-folders.ts';
import { nowhere } from './nowhere.ts';
import { settingsFor } from './settings-for.ts';
import { sourceOf } from './source-of.ts';

/** Pieces of which a long text makes careless rules look again and again for what belongs together. */
const PIECES = [
  ...['（', '）', '“', '”', '《', '》', '〔', '。', '，', '、', '；', '：', '—', '…', ' ', '\n', '　'],
  ...[
    '1',
    '1.',
    '一',
    '一是',
    '第',
    '第一，',
    '（一）',
    '二〇',
    '2026年',
    '3月1日',
    '12%',
    '万元',
    '同比增长',
  ],
  ...[
    'a',
    'http://',
    '的',
    '和',
    '各',
    '不',
    '甲、乙',
    '其中',
    '要求，',
    '《办法》',
    '“两个”',
    '共3项，',
    '××局',
    '20××年',
    '第一，甲',
    '存在 的',
    '消防安全',
  ],
];

/** Characters of the smaller text: quadratic work on the larger one takes longer than what is too short to be measured. */
const LENGTH = 1200;

/** The file in which a rule finds something, as data. */
const badOf = (code: string) =>
  sourceOf(readFileSync(`${fixtureFolders.get(code)}/bad.yaml`, 'utf8'), unitKeys);

const repeated = (piece: string) => (length: number) => piece.repeat(Math.ceil(length / piece.length));

const texts = rules.filter(isTextRule);

describe.each(texts)('$code', (rule: TextRule) => {
  const settings = settingsFor(rule.code);
  const role = rule.roles[0] as TextRole;
  let readings = 0;
  // No text is read twice: what is kept of the last one would make another reading of it too quick to be compared.
  const read = (value: string) => {
    readings += 1;
    const text = `${value}${readings}`;
    rule.checkText({ value: text, role, path: ['overview'] }, { report: () => {} }, settings);
  };

  it('takes eight times as long on a text of eight times the length', () => {
    const own = proseOf(badOf(rule.code).data).filter((it) => rule.roles.includes(it.role));
    for (const piece of [...PIECES, ...own.map(({ value }) => value)])
      expectLinear(read, repeated(piece), LENGTH);
  });

  it.runIf(rule.checkTexts)('and on eight times as many texts', () => {
    const own = proseOf(badOf(rule.code).data).filter((it) => rule.roles.includes(it.role));
    const many = (count: number): Prose[] =>
      Array.from({ length: count }, (_, index) => ({
        ...(own[index % own.length] as Prose),
        path: ['work', index, 'title'],
      }));
    expect(own.length).toBeGreaterThan(0);
    expectLinear((it) => rule.checkTexts?.(it, nowhere), many, 100);
  });
});

it('repeated-text takes eight times as long where eight times as many lists have the same entry', () => {
  const rule = rules.find(({ code }) => code === 'repeated-text');
  if (!rule || isTextRule(rule)) throw new Error('no such rule of units');
  const unitOf = (count: number) => ({
    work: Array.from({ length: count }, () => ({ aspect: '阵地', measures: ['逐月复核台账并报送结果。'] })),
  });
  const settings = settingsFor(rule.code);
  const read = (texts: readonly Prose[]) => rule.check({} as never, nowhere, { texts, settings } as never);
  expectLinear(read, (count) => proseOf(unitOf(count)), 400);
});
