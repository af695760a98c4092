import { entry } from '../../../wording/entry.ts';

export const words = entry<{ said: string; right: string; sum: string }>({
  severity: 'warning',
  zh: {
    message: ({ said, right, sum }) => `写的是 ${said}，而同一句里的数算下来是 ${sum}=${right}`,
    hint: () => '核对百分数和这两个数，改正错的那一个',
  },
  en: {
    message: ({ said, right, sum }) =>
      `this says ${said}, and the figures of the sentence come to ${sum}=${right}`,
    hint: () => 'check the percentage and the two figures, and correct what is wrong',
  },
});
