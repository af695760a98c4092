import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; of: 'dates' | 'years' | 'times' }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `“${written}”的起止颠倒了：止在起之前`,
    hint: ({ of }) =>
      of === 'dates'
        ? '核对两个日期；跨年的，后一个写明“次年”或者年份'
        : of === 'years'
          ? '核对两个年份'
          : '核对两个时间；到第二天的，写明“次日”',
  },
  en: {
    message: ({ written }) => `"${written}" ends before it begins`,
    hint: ({ of }) =>
      of === 'dates'
        ? 'check the two dates; where the second is of the next year, say so (次年)'
        : of === 'years'
          ? 'check the two years'
          : 'check the two times; where the second is of the next day, say so (次日)',
  },
});
