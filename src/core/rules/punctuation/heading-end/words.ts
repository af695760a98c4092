import { entry } from '../../../wording/entry.ts';

export const words = entry<{ marks: string }>({
  severity: 'warning',
  zh: {
    message: ({ marks }) => `标题末尾有标点 ${marks}`,
    hint: () => '删去；标题末尾不加标点',
  },
  en: {
    message: ({ marks }) => `a heading ends in ${marks}`,
    hint: () => 'remove it: a heading has no mark at its end',
  },
});
