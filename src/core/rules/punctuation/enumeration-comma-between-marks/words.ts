import { entry } from '../../../wording/entry.ts';

export const words = entry<{ marks: string }>({
  severity: 'warning',
  zh: {
    message: ({ marks }) => `并列的${marks.includes('》') ? '书名号' : '引号'}之间用了顿号：${marks}`,
    hint: () => '删去顿号；书名号、引号已经把各项分开',
  },
  en: {
    message: ({ marks }) => `、 between adjacent marks: ${marks}`,
    hint: () => 'remove 、: the marks part the entries already',
  },
});
