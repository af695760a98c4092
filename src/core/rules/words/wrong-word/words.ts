import { entry } from '../../../wording/entry.ts';

export const words = entry<{ wrong: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ wrong, right }) => `“${wrong}”应为“${right}”`,
    hint: ({ right }) => `写成“${right}”`,
  },
  en: {
    message: ({ wrong, right }) => `"${wrong}" is a slip for "${right}"`,
    hint: ({ right }) => `write ${right}`,
  },
});
