import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../src/core/check/check.ts';
import { unitKeys } from '../../src/core/generated/keys.ts';
import type { Finding } from '../../src/core/model/diagnostic.ts';
import { runs } from '../support/runs.ts';
import { apply } from './edits.ts';
import { settingsFor } from './settings-for.ts';
import { sourceOf } from './source-of.ts';

const HEAD =
  'year: 2026\nsubject: 保密\norganisation: { name: 白鹭镇人民政府 }\nleadership: { leader: 镇长 }\n';

const findingsIn = (text: string): Finding[] =>
  check(sourceOf(text, unitKeys), ['situation-report'], settingsFor('half-width-mark')).findings;

/** Texts made of characters that concern the rules, and of others around them. */
const pieces = fc.constantFrom(
  ...['全年检查', '整改', '甲', '一是', '3', '14：30', 'AI', '等', '和', '以及', 'ＡＢ', '% '],
  ...'，。；：、？！,.;:"“”‘’（）()《》〈〉〔〕【】 　—-–…·•',
  ...['...', '--', '——', '……', '\n\n'],
);
const text = fc.array(pieces, { minLength: 1, maxLength: 9 }).map((it) => it.join(''));

const KEYS = [
  (value: string) => `overview: ${value}\n`,
  (value: string) => `work: [{ aspect: ${value}, measures: [${value}] }]\n`,
  (value: string) => `study: { topics: [${value}] }\n`,
];

const files = fc
  .tuple(text, fc.constantFrom(...KEYS))
  .filter(([value]) => value.trim() !== '')
  .map(([value, key]) => HEAD + key(JSON.stringify(value)));

test('no two rules tell of the same characters', () => {
  fc.assert(
    fc.property(files, (file) => {
      const ranges = findingsIn(file).map(({ range }) => range);
      for (const [order, { end }] of ranges.entries()) {
        const next = ranges[order + 1]?.start;
        if (next?.line === end.line) expect(next.column).toBeGreaterThanOrEqual(end.column);
      }
    }),
    { numRuns: runs(166) },
  );
});

test('mends never get in each other’s way, and come to an end', () => {
  fc.assert(
    fc.property(files, (file) => {
      let mended = file;
      for (let round = 0; round < 5; round++) {
        const findings = findingsIn(mended);
        const edits = findings
          .flatMap(({ fix }) => fix ?? [])
          .sort((one, other) => one.range.start.column - other.range.start.column);
        if (edits.length === 0) return;
        for (const [order, { range }] of edits.entries()) {
          const next = edits[order + 1]?.range;
          if (next?.start.line === range.end.line)
            expect(next.start.column).toBeGreaterThanOrEqual(range.end.column);
        }
        mended = apply(mended, findings);
      }
      expect(findingsIn(mended).filter(({ fix }) => fix)).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});
