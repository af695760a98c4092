import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { ruleGroups } from '../../src/core/rules/list.ts';
import { runs } from '../support/runs.ts';
import { apply } from './edits.ts';
import { sourceOf } from './source-of.ts';

/** Pieces of sentences with figures and numbers, right and wrong, to be put in any order. */
const PIECES = [
  ...[
    '一、',
    '一.',
    '一,',
    '（二）、',
    '1、',
    '2．',
    '3.',
    '（1）、',
    '一是',
    '二是',
    '四是',
    '第一、',
    '首先',
    '其次',
  ],
  ...['\n', '；', '。', '，', '：', '约', '近', '余', '左右', '减少', '第', '《', '》', '“', '”', "'", ' '],
  ...[
    '二○二六年',
    '二〇二六年一月五日',
    '十月一日',
    '2026.3.12',
    '2026-03-15',
    '03月05日',
    '3月5号',
    '26年3月2日',
  ],
  ...[
    '三十六次',
    '12次',
    '4千人',
    '3万5千元',
    '百分之95',
    '3-5个',
    '10-20%',
    '3～5万元',
    '8:30-11:30',
    '9时30分',
  ],
  ...['发[2026]第08号', '〔26〕3号', '１２％', '12,600份', '3180件', '-', '0', '年', '一倍', '12', '人'],
];

const groups = ruleGroups.filter(({ name }) => name === 'figures' || name === 'numbering');
const codes = new Set<string>(groups.flatMap(({ rules }) => rules.map((it) => it.code)));

/** The most rounds of mending per piece: a mend can uncover another mistake. */
const ROUNDS = 8;

const fixable = (yaml: string): Finding[] => {
  const findings = check(sourceOf(yaml, unitKeys)).findings;
  return findings.filter((it) => codes.has(it.code) && it.fix !== undefined);
};

test('mending comes to an end, whatever stands beside whatever', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 12 }), (pieces) => {
      let yaml = [
        `overview: ${JSON.stringify(`甲${pieces.join('')}乙`)}`,
        `nextYear: [${JSON.stringify(`${pieces.join('')}乙`)}]`,
        'year: 2026\nsubject: 保密\norganisation: { name: 白鹭镇人民政府 }\nleadership: { leader: 镇长 }',
      ].join('\n');
      // One finding at a time: mends of several findings may conflict at the same place.
      for (let left = ROUNDS * pieces.length; left > 0; left -= 1) {
        const [first] = fixable(yaml);
        if (!first) return;
        yaml = apply(yaml, [first]);
      }
      expect(fixable(yaml)).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});
