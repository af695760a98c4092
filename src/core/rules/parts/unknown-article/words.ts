import { entry } from '../../../wording/entry.ts';

export const words = entry<{ article: string; count: number }>({
  severity: 'warning',
  zh: {
    message: ({ article, count }) => `文中说到${article}，而实施细则只有 ${count} 条`,
    hint: () => '核对条的序号；增删过条文的，序号已经变动',
  },
  en: {
    message: ({ article, count }) => `the text names ${article}, but the rules have ${count} articles`,
    hint: () => 'check the number: where articles were added or removed, numbers have moved',
  },
});
