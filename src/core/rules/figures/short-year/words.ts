import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `年份“${written}”没有写全`,
    hint: ({ right }) => `写全四位数，即“${right}”`,
  },
  en: {
    message: ({ written }) => `the year "${written}" is cut short`,
    hint: ({ right }) => `write all four figures: "${right}"`,
  },
});
