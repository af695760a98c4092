import { entry } from '../../../wording/entry.ts';

export const words = entry<{ due: string; next: string }>({
  severity: 'warning',
  zh: {
    message: ({ due, next }, keys) => `${keys.name('完成时限', 'due')}${due} 晚于下一年度报告（${next}）`,
    hint: () => '核对年份；确需更长时间的，分阶段写，先写下一年度报告之前要完成的一步',
  },
  en: {
    message: ({ due, next }) => `the deadline ${due} is later than the next report (${next})`,
    hint: () => 'check the year; what takes longer can be given in steps, the first due before then',
  },
});
