import { COMPLETED } from '../../../unit/states.ts';
import { entry } from '../../../wording/entry.ts';

export const words = entry<{ status?: string | undefined; completed: string }>({
  severity: 'warning',
  zh: {
    message: ({ status, completed }, keys) =>
      `写了${keys.name('完成日期', 'completed')}${completed}，但${status === undefined ? `没有写${keys.name('状态', 'status')}` : `${keys.name('状态', 'status')}为“${status}”`}`,
    hint: () => `已经完成的，状态写“${COMPLETED}”；没有完成的，删去完成日期`,
  },
  en: {
    message: ({ status, completed }) =>
      `there is a completion date, ${completed}, but ${status === undefined ? 'no status' : `the status is ${status}`}`,
    hint: (_, keys) =>
      `set ${keys.name('状态', 'status')} to ${COMPLETED} if it is completed, else remove ${keys.name('完成日期', 'completed')}`,
  },
});
