import { expect, it } from 'vitest';
import { missingAmong } from '../../src/app/fonts/missing-fonts.ts';
import { defaultStyle } from '../../src/core/generated/style.ts';
import { chineseFaces } from '../../src/core/layout/style/faces.ts';

const told = (...families: string[]) =>
  missingAmong(new Set(families.map((it) => it.toLowerCase())), defaultStyle, 'org.yaml').map(
    ({ args }) => args,
  );

it('a machine that has every face of the standard is told nothing', () => {
  expect(told(...Object.values(chineseFaces(defaultStyle)).map(({ name }) => name))).toEqual([]);
});

it('names all that is lacking at once, and the alternatives that are there', () => {
  expect(told('仿宋', '黑体', 'SimSun', '方正小标宋简体')).toEqual([
    {
      fonts: ['仿宋_GB2312', '楷体_GB2312', '宋体'],
      uses: ['正文', '二级标题', '页码'],
      substitutes: ['仿宋', '', 'SimSun'],
      isDrawn: false,
    },
  ]);
});
