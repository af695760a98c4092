import { expect, it } from 'vitest';
import { oldNamesIn } from '../../src/studio/form/old-name.ts';

const NAME = ['organisation', 'name'];

it('finds the old name of a unit wherever else it stands, and says what the text would be', () => {
  const data = {
    organisation: { name: '青山市文旅局' },
    document: { letterhead: '青山市文化局文件', printedBy: '青山市文化局办公室', year: 2026 },
    work: [{ measures: ['青山市文化局与青山市文化局下属单位'] }],
  };
  expect(oldNamesIn(data, NAME, '青山市文化局', '青山市文旅局')).toEqual([
    { path: ['document', 'letterhead'], text: '青山市文化局文件', renewed: '青山市文旅局文件' },
    { path: ['document', 'printedBy'], text: '青山市文化局办公室', renewed: '青山市文旅局办公室' },
    {
      path: ['work', 0, 'measures', 0],
      text: '青山市文化局与青山市文化局下属单位',
      renewed: '青山市文旅局与青山市文旅局下属单位',
    },
  ]);
});

it('does not take the new name for the old one that it begins with', () => {
  const data = {
    organisation: { name: '文旅局分局' },
    document: { letterhead: '文旅局分局文件', note: '文旅局' },
  };
  expect(oldNamesIn(data, NAME, '文旅局', '文旅局分局').map((one) => one.renewed)).toEqual(['文旅局分局']);
});

it('finds nothing where the name is as it was, or was empty', () => {
  expect(oldNamesIn({ a: '局' }, NAME, '局', '局')).toEqual([]);
  expect(oldNamesIn({ a: '局' }, NAME, '', '局')).toEqual([]);
});
