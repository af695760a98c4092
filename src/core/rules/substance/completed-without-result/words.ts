import { COMPLETED } from '../../../unit/states.ts';
import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: (_, keys) =>
      `${keys.name('状态', 'status')}为“${COMPLETED}”，但没有写${keys.name('成效', 'result')}`,
    hint: (_, keys) => `补写${keys.name('成效', 'result')}：完成了什么、经什么核实；尚未完成的，更正状态`,
  },
  en: {
    message: () => `the status is ${COMPLETED}, but there is no result`,
    hint: (_, keys) =>
      `add ${keys.name('成效', 'result')}: what was achieved, and how that is known; or correct the status`,
  },
});
