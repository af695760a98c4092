import { entry } from '../../../wording/entry.ts';

export const words = entry<{ phrase: string }>({
  severity: 'info',
  zh: {
    message: ({ phrase }) => `“${phrase}”是套话，没有说出事实`,
    hint: () => '换成做了什么、结果如何的具体说法，有数字的写数字',
  },
  en: {
    message: ({ phrase }) => `"${phrase}" is a set phrase that states no fact`,
    hint: () => 'say what was done and what came of it, with figures where there are any',
  },
});
