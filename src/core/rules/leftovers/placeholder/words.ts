import { entry } from '../../../wording/entry.ts';

export const words = entry<{ text: string }>({
  severity: 'warning',
  zh: {
    message: ({ text }) => `“${text}”是占位的文字，还没有填`,
    hint: () => '填上实际的内容，没有的就删去',
  },
  en: {
    message: ({ text }) => `"${text}" stands for something that was not filled in`,
    hint: () => 'write what belongs there, or take it out',
  },
});
