import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'info',
  zh: {
    message: ({ written }) => `时间“${written}”的写法与文中其他时间不一致`,
    hint: ({ right }) => `统一写作“${right}”`,
  },
  en: {
    message: ({ written }) => `the time "${written}" is not written as the other times in the file`,
    hint: ({ right }) => `write "${right}"`,
  },
});
