import { entry } from '../../../wording/entry.ts';

export const words = entry<{ length: number; most: number }>({
  severity: 'info',
  zh: {
    message: ({ length, most }) => `从这句起的一段有${length}个字，超过${most}个字`,
    hint: () => '在说完一层意思的地方空一行，分成几段',
  },
  en: {
    message: ({ length, most }) =>
      `the paragraph that begins here has ${length} characters, more than ${most}`,
    hint: () => 'leave a blank line where a thought ends, to make several paragraphs of it',
  },
});
