import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string; unit: string }>({
  severity: 'warning',
  zh: {
    message: ({ written, unit }) => `“${written}${unit}”用了汉字，文中同类数量用阿拉伯数字`,
    hint: ({ right, unit }) => `统一写作“${right}${unit}”`,
  },
  en: {
    message: ({ written, unit }) =>
      `"${written}${unit}" is in Chinese characters, while the file has its other counts of ${unit} in figures`,
    hint: ({ right, unit }) => `write "${right}${unit}"`,
  },
});
