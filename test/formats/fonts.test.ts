import { expect, it } from 'vitest';
import { defaultStyle } from '../../src/generated/style.ts';
import { missingAmong } from '../../src/layout/fonts/missing-fonts.ts';

const told = (...families: string[]) =>
  missingAmong(new Set(families.map((it) => it.toLowerCase())), defaultStyle, 'org.yaml').map(({ args }) => [
    args.font,
    args.substitute,
  ]);

it('a machine that has every face of the standard is told nothing', () => {
  expect(told(...Object.values(defaultStyle.fonts).map(({ name }) => name))).toEqual([]);
});

it('names what is lacking, and the alternative that is there', () => {
  expect(told('仿宋', '黑体', 'SimSun', '方正小标宋简体')).toEqual([
    ['仿宋_GB2312', '仿宋'],
    ['楷体_GB2312', undefined],
    ['宋体', 'SimSun'],
  ]);
});
