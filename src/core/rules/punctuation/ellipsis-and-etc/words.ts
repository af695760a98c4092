import { entry } from '../../../wording/entry.ts';

export const words = entry<{ word: string }>({
  severity: 'warning',
  zh: {
    message: ({ word }) => `省略号与“${word}”重复`,
    hint: ({ word }) => `两者只用一个：删去省略号，留下“${word}”`,
  },
  en: {
    message: ({ word }) => `an ellipsis and ${word} say the same`,
    hint: ({ word }) => `use one of them: remove the ellipsis and keep ${word}`,
  },
});
