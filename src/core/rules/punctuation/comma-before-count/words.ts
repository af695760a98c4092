import { entry } from '../../../wording/entry.ts';

export const words = entry({
  severity: 'warning',
  zh: {
    message: () => '数量前面多了逗号',
    hint: () => '删去逗号，数量紧接着所数的事物',
  },
  en: {
    message: () => 'a comma parts the number from what it counts',
    hint: () => 'take the comma out',
  },
});
