import { entry } from '../../../wording/entry.ts';

export const words = entry<{ area: string; subject: string }>({
  severity: 'warning',
  zh: {
    message: ({ area, subject }, keys) =>
      `领导小组是“${area}”的，${keys.name('领域', 'subject')}是“${subject}”`,
    hint: ({ subject }) => `核对领导小组的名称，写管“${subject}”的那一个；领域写错的，改领域`,
  },
  en: {
    message: ({ area, subject }) => `the leading group is one for ${area}, and the subject is ${subject}`,
    hint: ({ subject }) => `name the group that answers for ${subject}, or correct the subject`,
  },
});
