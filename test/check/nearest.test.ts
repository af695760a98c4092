import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/core/spelling/nearest.ts';
import { nearestAmong } from '../../src/core/spelling/nearest-among.ts';
import { nearestIdAmong } from '../../src/core/spelling/nearest-id.ts';
import { expectLinear } from '../support/linear.ts';
import { runs } from '../support/runs.ts';

const KEYS = [
  'shortName',
  '简称',
  'deputies',
  '副组长',
  'organisation',
  '单位',
  'name',
  '名称',
  'note',
  '附注',
  'title',
  '标题',
];

test.each([
  ['short_name', 'shortName'],
  ['SHORT-NAME', 'shortName'],
  ['short names', 'shortName'],
  ['ｎａｍｅ', 'name'],
  ['deputy', 'deputies'],
  ['organization', 'organisation'],
  ['“名 称”', '名称'],
])('%s is certainly %s', (written, name) => {
  expect(nearest(written, KEYS)).toEqual({ name, certain: true });
});

test.each([
  ['shrtName', 'shortName'],
  ['nmae', 'name'],
  ['名字', '名称'],
  ['单位名', '单位'],
  ['副组長', '副组长'],
])('%s is probably %s', (written, name) => {
  expect(nearest(written, KEYS)).toEqual({ name, certain: false });
});

test.each(['', '__', 'weather', '天气', 'n', '附称'])('%s is near to nothing, or to several', (written) => {
  expect(nearest(written, KEYS)).toBeUndefined();
});

const IDS = ['P1', 'P2', 'P12', 'wt-1', 'wt-2', '台账', '培训', '7'];

test.each([
  ['p1', 'P1'],
  ['P01', 'P1'],
  ['P-12', 'P12'],
  ['Ｐ１', 'P1'],
  ['WT 2', 'wt-2'],
  ['07', '7'],
  ['台 账', '台账'],
])('the id %s is certainly %s', (written, name) => {
  expect(nearestIdAmong(IDS)(written)).toEqual({ name, certain: true });
});

test.each([
  ['w-1', 'wt-1'],
  ['台帐', '台账'],
])('the id %s is probably %s', (written, name) => {
  expect(nearestIdAmong(IDS)(written)).toEqual({ name, certain: false });
});

test.each(['P3', 'P11', 'wt-3', '8', '1', '应急'])('the id %s is another, however alike', (written) => {
  expect(nearestIdAmong(IDS)(written)).toBeUndefined();
});

test('long figures that are one number after rounding are different ids', () => {
  expect(nearestIdAmong(['202605120000000011'])('202605120000000012')).toBeUndefined();
  expect(nearestIdAmong(['0042'])('42')).toEqual({ name: '0042', certain: true });
});

/** Two characters of their own for each number. */
const wordOf = (number: number) =>
  String.fromCodePoint(0x4e00 + ((number * 7919) % 9_973), 0x4e00 + ((number * 104_729) % 9_967));

describe('among many names', () => {
  // Few characters, so that names are near to each other: Chinese alone, without any, and mixed; one of two code units.
  const names = fc
    .tuple(
      fc.constantFrom(['市', '县', '教', '局'], ['a', 'b', 'i', 's'], ['市', 'a', 'z', 'e', '-', '𠮷', '1']),
      fc.array(fc.array(fc.nat(6), { maxLength: 9 }), { minLength: 2, maxLength: 12 }),
    )
    .map(([signs, all]) => all.map((one) => one.map((it) => signs[it % signs.length]).join('')));

  test('the same is found as by comparing with each', () => {
    fc.assert(
      fc.property(names, ([written = '', ...all]) => {
        expect(nearestAmong(all)(written)).toEqual(nearest(written, all));
      }),
      { numRuns: runs(5_000) },
    );
  });

  test.each<[string, (index: number) => string, (index: number) => string]>([
    ['that have a character more', (at) => `白鹭县第${at}中学`, (at) => `白鹭县第${at}中学校`],
    ['that are all near', (at) => `白鹭县第${at}中学`, (at) => `白鹭县第${at}小学`],
    ['of another county', (at) => `白鹭县${wordOf(at)}乡`, (at) => `青山县${wordOf(at)}乡`],
    ['that are near to none', (at) => `白鹭县第${at}中学`, (at) => `${wordOf(at)}公司${wordOf(at + 1)}`],
  ])(
    'eight times as many are found among eight times as many %s in eight times the time',
    (_, listed, written) => {
      const of = (count: number, nameOf: (index: number) => string) =>
        Array.from({ length: count }, (_, at) => nameOf(at));
      expectLinear(
        ({ all, sought }: { all: string[]; sought: string[] }) => {
          const find = nearestAmong(all);
          for (const it of sought) find(it);
        },
        (count) => ({ all: of(count, listed), sought: of(count, written) }),
        300,
      );
    },
  );

  test('and eight times as many ids, whose figures are the same', () => {
    expectLinear(
      (ids: readonly string[]) => {
        const find = nearestIdAmong(ids);
        for (const it of ids) find(`${it}帐`);
      },
      (count) => Array.from({ length: count }, (_, at) => `台账${wordOf(at)}`),
      300,
    );
  });
});
