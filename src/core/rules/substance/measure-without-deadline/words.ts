import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: (_, keys) => `这项措施没有写${keys.name('完成时限', 'due')}，其他措施写了`,
    hint: (_, keys) =>
      `补写${keys.name('完成时限', 'due')}；已经完成的，写明${keys.name('状态', 'status')}和${keys.name('完成日期', 'completed')}`,
  },
  en: {
    message: () => 'this measure has no deadline, and others have',
    hint: (_, keys) =>
      `add ${keys.name('完成时限', 'due')}; if it is completed, say so with ${keys.name('状态', 'status')} and ${keys.name('完成日期', 'completed')}`,
  },
});
