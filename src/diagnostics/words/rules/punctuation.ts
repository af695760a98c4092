import { entry } from '../../entry.ts';

export const punctuationWords = {
  'half-width-mark': entry<{ mark: string; full: string }>({
    severity: 'warning',
    zh: {
      message: ({ mark }) => `中文里用了半角标点“${mark}”`,
      hint: ({ full }) => `改为全角的“${full}”`,
    },
    en: {
      message: ({ mark }) => `a half-width "${mark}" stands in Chinese text`,
      hint: ({ full }) => `write the full-width "${full}"`,
    },
  }),
};
