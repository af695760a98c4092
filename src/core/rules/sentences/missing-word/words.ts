import { entry } from '../../../wording/entry.ts';

export const words = entry<{ written: string }>({
  severity: 'warning',
  zh: {
    message: ({ written }) => `“${written}”后面缺了词，话没有说完`,
    hint: () => '补上漏掉的词或者数；多出来的，删去',
  },
  en: {
    message: ({ written }) => `a word is missing behind "${written}"`,
    hint: () => 'add the word or the figure that was dropped, or take this out',
  },
});
