import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../../src/app/batch/shard/split.ts';
import { shardOf } from '../../../src/cli/arguments/shard.ts';

const same = (it: string) => it;
const split = (units: readonly string[], total: number) =>
  Array.from({ length: total }, (_, index) => unitsOf(units, { index: index + 1, total }, same));

const UNITS = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 60 });
const TOTAL = fc.integer({ min: 1, max: 9 });

describe('shards', () => {
  it('have each unit once, and differ in size by one at most', () => {
    fc.assert(
      fc.property(UNITS, TOTAL, (units, total) => {
        const shards = split(units, total);
        expect(shards.flat().sort()).toEqual([...units].sort());
        const sizes = shards.map((it) => it.length);
        expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('do not depend on the order of the units', () => {
    fc.assert(
      fc.property(UNITS, TOTAL, (units, total) => {
        const sorted = (all: readonly string[]) => split(all, total).map((it) => [...it].sort());
        expect(sorted([...units].reverse())).toEqual(sorted(units));
      }),
    );
  });

  it('keep all units but one for each cut where one is added', () => {
    fc.assert(
      fc.property(UNITS, TOTAL, fc.string({ minLength: 13, maxLength: 20 }), (units, total, added) => {
        const before = split(units, total);
        const after = split([...units, added], total);
        const moved = units.filter(
          (it) => before.findIndex((s) => s.includes(it)) !== after.findIndex((s) => s.includes(it)),
        );
        expect(moved.length).toBeLessThanOrEqual(total - 1);
      }),
    );
  });
});

describe('--shard', () => {
  it.each([
    ['2/4', {}, '2/4'],
    ['auto', { CI_NODE_INDEX: '3', CI_NODE_TOTAL: '5' }, '3/5'],
    ['auto/4', { JOB_COMPLETION_INDEX: '0' }, '1/4'],
    ['auto', { JOB_COMPLETION_INDEX: '3', REPORT_SHARD_TOTAL: '4' }, '4/4'],
  ])('%s with %j is %s', (written, environment, expected) => {
    const { index, total } = shardOf(written, environment, 'zh');
    expect(`${index}/${total}`).toBe(expected);
  });

  it.each([
    ['auto', {}],
    ['auto', { JOB_COMPLETION_INDEX: '0' }],
    ['auto/4', { JOB_COMPLETION_INDEX: '4' }],
    ['0/4', {}],
    ['5/4', {}],
    ['1/0', {}],
    ['x', {}],
  ])('%s with %j cannot be', (written, environment) => {
    expect(() => shardOf(written, environment, 'zh')).toThrow('--shard');
  });
});
