import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: () => '段首用空格缩进',
    hint: () => '删去空格；成文时每段自动空两个字',
  },
  en: {
    message: () => 'a paragraph is indented by spaces',
    hint: () => 'remove them: the document indents each paragraph by itself',
  },
});
