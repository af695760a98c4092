import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `日期“${written}”用了汉字，文中其他日期用阿拉伯数字`,
    hint: ({ right }) => `统一写作“${right}”`,
  },
  en: {
    message: ({ written }) =>
      `the date "${written}" is in Chinese characters; the document's other dates are in figures`,
    hint: ({ right }) => `write "${right}"`,
  },
});
