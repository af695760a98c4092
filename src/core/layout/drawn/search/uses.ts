import type { ChineseFace } from '../../style/faces.ts';

/** What each font of the style is used for, in the words of the standard. */
const USES: Readonly<Record<ChineseFace | 'latin', string>> = {
  title: '标题和发文机关标志',
  body: '正文',
  hei: '一级标题',
  kai: '二级标题',
  song: '页码',
  latin: '数字和西文字母',
};

/** What a font of the style is used for. */
export const usesOf = (part: ChineseFace | 'latin'): string => USES[part];
