import { entry } from '../../../wording/entry.ts';

export const words = entry<{ wrong: string; right: string }>({
  severity: 'info',
  zh: {
    message: ({ wrong, right }) => `“${wrong}”宜写作“${right}”`,
    hint: ({ right }) => `公文里一般写“${right}”`,
  },
  en: {
    message: ({ wrong, right }) => `"${wrong}" is better written "${right}"`,
    hint: ({ right }) => `official documents write ${right}`,
  },
});
