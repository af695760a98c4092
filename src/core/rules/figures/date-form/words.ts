import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `日期“${written}”的写法与文中其他日期不一致`,
    hint: ({ right }) => `写作“${right}”`,
  },
  en: {
    message: ({ written }) => `the date "${written}" is not written as the document writes its dates`,
    hint: ({ right }) => `write "${right}"`,
  },
});
