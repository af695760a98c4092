import { COMPLETED } from '../../../unit/states.ts';
import { entry } from '../../../wording/entry.ts';

export const words = entry<{ progress: number }>({
  severity: 'error',
  zh: {
    message: ({ progress }, keys) =>
      `${keys.name('状态', 'status')}为“${COMPLETED}”，但${keys.name('进度', 'progress')}为 ${progress}%`,
    hint: () => '进度改为 100；尚未完成的，更正状态',
  },
  en: {
    message: ({ progress }) => `the status is ${COMPLETED}, but the progress is ${progress}%`,
    hint: (_, keys) =>
      `set ${keys.name('进度', 'progress')} to 100, or correct ${keys.name('状态', 'status')}`,
  },
});
