import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `序号“${written}”用了半角括号`,
    hint: ({ right }) => `写作“${right}”`,
  },
  en: {
    message: ({ written }) => `the number "${written}" stands in half-width brackets`,
    hint: ({ right }) => `write "${right}"`,
  },
});
