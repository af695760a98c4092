import { entry } from '../../../wording/entry.ts';

export const words = entry<{ length: number; most: number }>({
  severity: 'info',
  zh: {
    message: ({ length, most }) => `这一句连着${length}个字，超过${most}个字`,
    hint: () => '拆成几句，一句说一件事',
  },
  en: {
    message: ({ length, most }) => `this sentence runs on for ${length} characters, more than ${most}`,
    hint: () => 'make several of it, each of one thing',
  },
});
