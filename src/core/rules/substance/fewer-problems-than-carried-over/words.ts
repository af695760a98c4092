import { entry } from '../../../wording/entry.ts';

export const words = entry<{ problems: number; open: number }>({
  severity: 'info',
  zh: {
    message: ({ problems, open }) => `上年遗留还有 ${open} 项没有完成，今年的问题只写了 ${problems} 个`,
    hint: (_, keys) =>
      `核对是否漏写：上年没有解决的，今年仍是问题；已经完成的，更正其${keys.name('状态', 'status')}`,
  },
  en: {
    message: ({ problems, open }) =>
      `of last year's measures ${open} are not completed, but this year has ${problems} problems`,
    hint: () => 'see whether one was left out: what is not solved is still a problem; or correct a status',
  },
});
