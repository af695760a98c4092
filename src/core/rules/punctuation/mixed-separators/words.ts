import { entry } from '../../../wording/entry.ts';

export const words = entry<{ list: string; items?: true | undefined }>({
  severity: 'info',
  zh: {
    message: ({ list, items }) =>
      items ? `这一组分项，前面用“${list}”隔开，这里换了一种` : `“${list}”各项之间有的用顿号，有的用逗号`,
    hint: ({ items }) => (items ? '各项之间都用分号，或者都用句号' : '并列的词语之间都用顿号，或者都用逗号'),
  },
  en: {
    message: ({ list, items }) =>
      items
        ? `the items of this list are parted by ${list} before, and by another mark here`
        : `the members of "${list}" are parted by 、 here and by ， there`,
    hint: ({ items }) =>
      items ? 'write ； behind all of the items, or 。' : 'write 、 between all of them, or ，',
  },
});
