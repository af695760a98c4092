import { entry } from '../../../wording/entry.ts';

export const words = entry<{ mark: string; half: string }>({
  severity: 'warning',
  zh: {
    message: ({ mark }) => `数字或字母里用了全角的 ${mark}`,
    hint: ({ half }) => `改为半角的 ${half}`,
  },
  en: {
    message: ({ mark }) => `full-width ${mark} among figures or Latin letters`,
    hint: ({ half }) => `write the half-width ${half}`,
  },
});
