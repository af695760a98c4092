import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `“${written}”用了千分撇，文中其他多位数没有用`,
    hint: ({ right }) => `统一写作“${right}”`,
  },
  en: {
    message: ({ written }) => `"${written}" is grouped by commas, while other long numbers are not`,
    hint: ({ right }) => `write "${right}"`,
  },
});
