import { expect, test } from 'vitest';
import { valueOfLastYear } from '../../src/studio/form/of-last-year.ts';

const now = {
  year: 2027,
  organisation: { name: '甲局' },
  systems: [{ title: '乙办法' }, { title: '甲办法' }, { title: '同名' }],
  figures: [
    { name: '检查', unit: '次' },
    { name: '检查', unit: '家' },
  ],
  problems: [{ id: 'P1', title: '甲' }],
  nextYear: [],
};
const before = {
  year: 2026,
  organisation: { name: '甲局', shortName: '局' },
  systems: [
    { title: '甲办法', number: '1号' },
    { title: '同名', number: '2号' },
    { title: '同名', number: '3号' },
  ],
  figures: [
    { name: '检查', unit: '家', value: 5 },
    { name: '检查', unit: '次', value: 9 },
  ],
  problems: [{ id: 'P1', title: '甲', cause: '旧' }],
  nextYear: ['一'],
};

test.each([
  [['organisation', 'shortName'], '局'],
  [['systems', 1, 'number'], '1号'],
  [['figures', 0, 'value'], 9],
  [['figures', 1, 'value'], 5],
  [['nextYear'], ['一']],
  // Nothing is known of a new one, of two of one name, of the problems of another year, or of what is added.
  [['systems', 0, 'number'], undefined],
  [['systems', 2, 'number'], undefined],
  [['systems', 3, 'number'], undefined],
  [['problems', 0, 'cause'], undefined],
  [['year'], undefined],
  [['organisation', 'name', 'more'], undefined],
])('last year at %j stood %j', (path, value) => {
  expect(valueOfLastYear(now, before, path)).toEqual(value);
});
