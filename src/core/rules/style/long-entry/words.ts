import { entry } from '../../../wording/entry.ts';

export const words = entry<{ length: number; sentences: number; most: number }>({
  severity: 'info',
  zh: {
    message: ({ length, sentences, most }) =>
      `这一条有${length}个字、${sentences}句，超过${most}个字，一条就占了一段`,
    hint: () => '一条写一件事，其余的另列几条',
  },
  en: {
    message: ({ length, sentences, most }) =>
      `this entry fills a paragraph: ${length} characters in ${sentences} sentences, more than ${most}`,
    hint: () => 'write one thing an entry, and give the rest entries of their own',
  },
});
