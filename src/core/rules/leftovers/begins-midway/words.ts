import { entry } from '../../../wording/entry.ts';

export const words = entry<{ number: string }>({
  severity: 'warning',
  zh: {
    message: ({ number }) => `这段文字从“${number}”开始，前面的没有`,
    hint: () => '补上前面的内容；不需要的，删去序号',
  },
  en: {
    message: ({ number }) => `this text begins with "${number}"; what comes before is missing`,
    hint: () => 'add what was left out, or take out the number',
  },
});
