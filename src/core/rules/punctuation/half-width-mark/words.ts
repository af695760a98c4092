import { entry } from '../../../wording/entry.ts';

export const words = entry<{ mark: string; full: string }>({
  severity: 'warning',
  zh: {
    message: ({ mark }) => `中文里用了半角标点 ${mark}`,
    hint: ({ mark, full }) =>
      mark === '.' ? '句末的改为“。”；外国人名中间的，改为“·”' : `改为全角的 ${[...full].join(' 和 ')}`,
  },
  en: {
    message: ({ mark }) => `half-width ${mark} in Chinese text`,
    hint: ({ mark, full }) =>
      mark === '.'
        ? 'write 。 at the end of a sentence, · within a foreign name'
        : `write the full-width ${[...full].join(' and ')}`,
  },
});
