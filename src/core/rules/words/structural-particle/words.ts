import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ written, right }) => `这里的“${written}”应为“${right}”`,
    hint: ({ right }) =>
      right === '地'
        ? '后面是动作，前面说的是怎样做，用“地”'
        : right === '得'
          ? '后面说的是做得怎样，用“得”'
          : '后面是“有”“得到”的东西，前面说的是什么样的，用“的”',
  },
  en: {
    message: ({ written, right }) => `${written} is a slip for ${right} here`,
    hint: ({ right }) =>
      right === '地'
        ? 'what comes before says how the thing is done: write 地'
        : right === '得'
          ? 'what follows says how well it was done: write 得'
          : 'what follows is had or gained, and what comes before says what it is like: write 的',
  },
});
