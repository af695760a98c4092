import { expect, it } from 'vitest';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { headRoom } from '../../src/core/layout/head-room.ts';
import { documentWith } from './support/documents.ts';

const needed = (reserve: number, marks: object) =>
  headRoom(
    documentWith({ head: { letterhead: { mode: 'preprinted', reserve }, ...marks } }),
    defaultStyle,
    'org.yaml',
  ).map(({ args }) => args.needed);

it('printed paper must leave room for 份号, 密级 and 紧急程度', () => {
  expect(needed(60, {})).toEqual([]);
  expect(needed(60, { copyNumber: '000012', classification: { level: '秘密' }, urgency: '加急' })).toEqual([
    66,
  ]);
  expect(needed(60, { classification: { level: '秘密' } })).toEqual([]);
  // The last of three 签发人 is beside 发文字号, the first two are above it.
  expect(needed(40, { signatories: ['张建国', '李文', '欧阳静'] })).toEqual([45]);
  expect(needed(50, { classification: { level: '秘密' } })).toEqual([56]);
});
