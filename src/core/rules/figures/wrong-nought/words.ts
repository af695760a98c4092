import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `汉字年份中的“${written}”应为“〇”`,
    hint: ({ right }) => `写作“${right}”`,
  },
  en: {
    message: ({ written }) => `"${written}" stands for 〇 in a year in Chinese characters`,
    hint: ({ right }) => `write "${right}"`,
  },
});
