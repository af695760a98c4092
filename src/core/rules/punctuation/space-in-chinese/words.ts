import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: () => '中文里有多余的空格',
    hint: () => '删去空格；两句之间缺标点的，加上标点',
  },
  en: {
    message: () => 'a space within Chinese text',
    hint: () => 'remove it, or write the mark that is missing',
  },
});
