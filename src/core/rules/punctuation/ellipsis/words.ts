import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `省略号写成了 ${written}`,
    hint: () => '改为 ……，六个点，占两个字的位置',
  },
  en: {
    message: ({ written }) => `${written} stands for an ellipsis`,
    hint: () => 'write ……',
  },
});
