import { entry } from '../../../wording/entry.ts';

export const words = entry<{ marks: string }>({
  severity: 'warning',
  zh: {
    message: ({ marks }) => `标点重复：${marks}`,
    hint: () => '留下合适的一个，其余删去',
  },
  en: {
    message: ({ marks }) => `marks doubled: ${marks}`,
    hint: () => 'keep the one that is meant',
  },
});
