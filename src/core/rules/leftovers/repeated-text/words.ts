import { entry } from '../../../wording/entry.ts';

export const words = entry<{ line: number }>({
  severity: 'warning',
  zh: {
    message: ({ line }) => `这段文字与第${line}行的相同`,
    hint: () => '保留一处，另一处删去或者改写',
  },
  en: {
    message: ({ line }) => `this text stands on line ${line} already`,
    hint: () => 'keep one of the two, and take out or rewrite the other',
  },
});
