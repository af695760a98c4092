import { entry } from '../../../wording/entry.ts';

export const words = entry<{ key: string; zh: string; title: string }>({
  severity: 'warning',
  zh: {
    message: ({ key, zh }, keys) => `${keys.name(zh, key)}带了书名号，成文时会重复`,
    hint: ({ title }) => `去掉书名号，写作 ${title}；成文时自动加上`,
  },
  en: {
    message: ({ key, zh }, keys) =>
      `${keys.name(zh, key)} has 《》 already, and would be printed with two pairs`,
    hint: ({ title }) => `write ${title}; the document adds 《》`,
  },
});
