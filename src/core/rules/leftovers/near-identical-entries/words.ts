import { entry } from '../../../wording/entry.ts';

export const words = entry<{ line: number }>({
  severity: 'warning',
  zh: {
    message: ({ line }) => `这一条与第${line}行的意思一样，只差几个虚词`,
    hint: () => '合并成一条；确实是两件事的，写明不同在哪里',
  },
  en: {
    message: ({ line }) => `this entry says what the one on line ${line} says, but for empty words`,
    hint: () => 'make one of the two, or say in what they differ',
  },
});
