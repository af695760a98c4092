import { entry } from '../../../wording/entry.ts';

export const words = entry<{ area: string; subject: string }>({
  severity: 'warning',
  zh: {
    message: ({ area, subject }, keys) =>
      `标题写的是“${area}”，${keys.name('领域', 'subject')}是“${subject}”`,
    hint: ({ subject }) => `核对标题，改为“${subject}”；领域写错的，改领域`,
  },
  en: {
    message: ({ area, subject }) => `the title speaks of ${area}, and the subject is ${subject}`,
    hint: ({ subject }) => `correct the title to ${subject}, or the subject if that is wrong`,
  },
});
