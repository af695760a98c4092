import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `数字“${written}”用了全角`,
    hint: ({ right }) => `改为半角的“${right}”`,
  },
  en: {
    message: ({ written }) => `the figure "${written}" is full-width`,
    hint: ({ right }) => `write the half-width "${right}"`,
  },
});
