import { expect, test } from 'vitest';
import { nearest } from '../../src/core/spelling/nearest.ts';
import { nearestIdAmong } from '../../src/core/spelling/nearest-id.ts';

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
