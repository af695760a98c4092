import { entry } from '../../../wording/entry.ts';

export const words = entry<{ mark: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ mark }) => `数值或时间的起止用了“${mark}”`,
    hint: ({ right }) => `改为“${right}”`,
  },
  en: {
    message: ({ mark }) => `"${mark}" stands between the two ends of a range`,
    hint: ({ right }) => `write "${right}"`,
  },
});
