import { entry } from '../../../wording/entry.ts';

export const words = entry<{
  key: string;
  zh: string;
  date: string;
  year: number;
  from: string;
  to: string;
}>({
  severity: 'warning',
  zh: {
    message: ({ key, zh, date, year, from, to }, keys) =>
      `${keys.name(zh, key)}${date} 与报告年度 ${year} 年不符，一般在 ${from} 至 ${to} 之间`,
    hint: (_, keys) => `核对这个日期和${keys.name('年度', 'year')}；确实如此的，可以不改`,
  },
  en: {
    message: ({ key, zh, date, year, from, to }, keys) =>
      `${keys.name(zh, key)} ${date} does not fit the reported year ${year}: it usually lies between ${from} and ${to}`,
    hint: () => 'check the date and the year; if both are right, leave them',
  },
});
