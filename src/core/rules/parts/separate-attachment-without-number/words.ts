import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: (_, keys) =>
      `附件不与公文装订在一起，公文却没有写${keys.name('发文字号', 'number')}，附件上标不出它是哪份公文的`,
    hint: (_, keys) =>
      `在${keys.name('公文', 'document')}下补写${keys.name('发文字号', 'number')}；可以装订在一起的，去掉${keys.name('装订', 'bound')}`,
  },
  en: {
    message: (_, keys) =>
      `the attachment is not bound with its document, which has no ${keys.name('发文字号', 'number')} to mark it with`,
    hint: (_, keys) =>
      `add ${keys.name('发文字号', 'number')} under ${keys.name('公文', 'document')}; where it can be bound, remove ${keys.name('装订', 'bound')}`,
  },
});
