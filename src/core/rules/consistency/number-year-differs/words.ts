import { entry } from '../../../wording/entry.ts';

export const words = entry<{ year: number; date: string }>({
  severity: 'warning',
  zh: {
    message: ({ year, date }) => `发文字号中的年份是 ${year}，日期是 ${date}`,
    hint: () => '发文字号用发文当年的年份；核对字号和日期哪个有误',
  },
  en: {
    message: ({ year, date }) => `the document number is of ${year}, and the date is ${date}`,
    hint: () => 'a document number has the year of issue: see which of the two is wrong',
  },
});
