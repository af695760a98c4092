import { entry } from '../../../wording/entry.ts';

export const words = entry<{ due: string; count: number }>({
  severity: 'info',
  zh: {
    message: ({ due, count }) => `${count} 项措施的完成时限都是 ${due}`,
    hint: () => '按难易程度分别确定时限；确实都在这一天的，可以不改',
  },
  en: {
    message: ({ due, count }) => `all ${count} measures have one deadline, ${due}`,
    hint: () => 'give each the time that it needs; if all do end on that day, leave them',
  },
});
