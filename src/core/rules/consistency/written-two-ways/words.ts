import { entry } from '../../../wording/entry.ts';

export const words = entry<{ found: string; usual: string }>({
  severity: 'warning',
  zh: {
    message: ({ found, usual }) => `“${found}”与别处的“${usual}”只差一个字`,
    hint: ({ usual }) => `核对是否应为“${usual}”；全文用同一种写法`,
  },
  en: {
    message: ({ found, usual }) =>
      `"${found}" differs in one character from "${usual}" elsewhere in the file`,
    hint: ({ usual }) => `check whether "${usual}" is meant, and write it one way throughout`,
  },
});
