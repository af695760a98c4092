import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: (_, keys) => `上行的报告带红头，却没有写${keys.name('签发人', 'signatory')}`,
    hint: (_, keys) =>
      `在${keys.name('公文', 'document')}下补写${keys.name('签发人', 'signatory')}，写签发的负责人的姓名`,
  },
  en: {
    message: (_, keys) =>
      `the report goes upward under a red head, and has no ${keys.name('签发人', 'signatory')}`,
    hint: (_, keys) =>
      `add ${keys.name('签发人', 'signatory')} under ${keys.name('公文', 'document')}: the name of the head who signs it`,
  },
});
