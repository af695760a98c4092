import { entry } from '../../../wording/entry.ts';

export const words = entry({
  severity: 'warning',
  zh: {
    message: () => '一句话在这里断成了两行',
    hint: () => '是从PDF等处复制来的，把两行接起来；确实要分段的，中间空一行',
  },
  en: {
    message: () => 'a sentence breaks off here and goes on in the next line',
    hint: () => 'join the two lines, as text from a PDF comes in pieces; a blank line begins a paragraph',
  },
});
