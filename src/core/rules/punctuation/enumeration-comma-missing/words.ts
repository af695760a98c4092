import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: () => '并列的书名号之间隔着括注，没有用顿号',
    hint: () => '在括号后面加上顿号，写作 ）、《',
  },
  en: {
    message: () => 'no 、 between two titles that a remark in brackets parts',
    hint: () => 'write ）、《',
  },
});
