import { entry } from '../../../wording/entry.ts';

export const words = entry<{ about: string; also: string }>({
  severity: 'warning',
  zh: {
    message: ({ about, also }) =>
      also.startsWith('以') || about.startsWith('以')
        ? `“${about}”和“${also}”用了一个，就不能再用另一个`
        : `“${about}”和“${also}”重复，都表示概数`,
    hint: ({ about, also }) => `“${about}”“${also}”只留一个`,
  },
  en: {
    message: ({ about, also }) =>
      also.startsWith('以') || about.startsWith('以')
        ? `"${about}" and "${also}" cannot both go with one number`
        : `"${about}" and "${also}" both say that the number is approximate`,
    hint: ({ about, also }) => `keep either "${about}" or "${also}"`,
  },
});
