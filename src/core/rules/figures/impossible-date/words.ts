import { entry } from '../../../wording/entry.ts';

export const words = entry<{
  date: string;
  month?: number | undefined;
  year?: number | undefined;
  days?: number | undefined;
}>({
  severity: 'warning',
  zh: {
    message: ({ date, month, year, days }) =>
      month === undefined
        ? `没有“${date}”这一天：一年只有12个月`
        : `没有“${date}”这一天：${year === undefined || month !== 2 ? '' : `${year}年`}${month}月只有${days}天`,
    hint: () => '核对日期',
  },
  en: {
    message: ({ date, month, year, days }) =>
      month === undefined
        ? `there is no "${date}": a year has 12 months`
        : `there is no "${date}": month ${month}${year === undefined || month !== 2 ? '' : ` of ${year}`} has ${days} days`,
    hint: () => 'check the date',
  },
});
