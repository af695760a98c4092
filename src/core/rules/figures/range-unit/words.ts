import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `“${written}”的前一个数值省略了符号或者单位`,
    hint: ({ right }) => `写作“${right}”`,
  },
  en: {
    message: ({ written }) => `the first figure of "${written}" lacks the sign or unit of the second`,
    hint: ({ right }) => `write "${right}"`,
  },
});
