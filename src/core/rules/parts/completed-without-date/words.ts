import { COMPLETED } from '../../../unit/states.ts';
import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'error',
  zh: {
    message: (_, keys) =>
      `${keys.name('状态', 'status')}为“${COMPLETED}”，但没有写${keys.name('完成日期', 'completed')}`,
    hint: (_, keys) => `补上${keys.name('完成日期', 'completed')}；尚未完成的，更正状态`,
  },
  en: {
    message: () => `the status is ${COMPLETED}, but there is no completion date`,
    hint: (_, keys) =>
      `add ${keys.name('完成日期', 'completed')}, or correct the status if it is not completed yet`,
  },
});
