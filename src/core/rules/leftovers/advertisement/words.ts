import { entry } from '../../../wording/entry.ts';

export const words = entry<{ text: string }>({
  severity: 'warning',
  zh: {
    message: ({ text }) => `“${text}”是从网页带来的，不是报告的内容`,
    hint: () => '删去这些字，再看前后有没有一起复制来的内容',
  },
  en: {
    message: ({ text }) => `"${text}" came along from a web page and is no part of the report`,
    hint: () => 'take it out, and look around it for more that was copied',
  },
});
