import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `破折号写成了 ${written}`,
    hint: () => '改为 ——，占两个字的位置',
  },
  en: {
    message: ({ written }) => `${written} stands for a dash`,
    hint: () => 'write ——',
  },
});
