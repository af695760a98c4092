import { entry } from '../../../wording/entry.ts';

export const words = entry<{ text: string }>({
  severity: 'warning',
  zh: {
    message: ({ text }) => `“${text}”连着写了两遍`,
    hint: () => '删去一遍',
  },
  en: {
    message: ({ text }) => `"${text}" is written twice in a row`,
    hint: () => 'take out one of the two',
  },
});
