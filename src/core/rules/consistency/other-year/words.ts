import { entry } from '../../../wording/entry.ts';

export const words = entry<{ found: number; meant: number; year: number }>({
  severity: 'warning',
  zh: {
    message: ({ found, year }) => `写的是 ${found} 年，与报告年度 ${year} 年对不上`,
    hint: ({ meant }) => `核对是否应为 ${meant} 年：往年的稿子改过来时容易漏改`,
  },
  en: {
    message: ({ found, year }) => `the year ${found} does not go with the reported year ${year}`,
    hint: ({ meant }) => `check whether ${meant} is meant: it may be left over from another year's text`,
  },
});
