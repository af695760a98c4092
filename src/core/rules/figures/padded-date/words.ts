import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `日期中的“${written}”编了虚位`,
    hint: ({ right }) => `去掉前面的零，写作“${right}”`,
  },
  en: {
    message: ({ written }) => `"${written}" in a date has a leading zero`,
    hint: ({ right }) => `write "${right}"`,
  },
});
