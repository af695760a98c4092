import { entry } from '../../../wording/entry.ts';

export const words = entry<{ word: string }>({
  severity: 'warning',
  zh: {
    message: ({ word }) => `“${word}”前面用了顿号`,
    hint: ({ word }) => `“${word}”已经连接前后两项，删去顿号`,
  },
  en: {
    message: ({ word }) => `、 before ${word}`,
    hint: ({ word }) => `${word} joins the two already: remove 、`,
  },
});
