import { entry } from '../../../wording/entry.ts';

export const words = entry<{ open: string; close: string }>({
  severity: 'warning',
  zh: {
    message: ({ open, close }) => `${open} 与 ${close} 不成对`,
    hint: () => '前后两半用同一种标点，中文里用全角的',
  },
  en: {
    message: ({ open, close }) => `${open} and ${close} are not a pair`,
    hint: () => 'use both halves of one kind, full-width in Chinese text',
  },
});
