import { entry } from '../../../wording/entry.ts';

export const words = entry<{ id: string; due: string; found: string }>({
  severity: 'error',
  zh: {
    message: ({ id, due, found }, keys) =>
      `${keys.name('完成时限', 'due')}${due} 早于问题“${id}”的发现日期 ${found}`,
    hint: (_, keys) =>
      `更正${keys.name('完成时限', 'due')}，或者更正该问题的${keys.name('发现日期', 'found')}`,
  },
  en: {
    message: ({ id, due, found }) =>
      `the deadline ${due} is before the day on which problem "${id}" was found, ${found}`,
    hint: (_, keys) =>
      `correct ${keys.name('完成时限', 'due')} here, or ${keys.name('发现日期', 'found')} at the problem`,
  },
});
