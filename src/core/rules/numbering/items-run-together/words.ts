import { entry } from '../../../wording/entry.ts';

export const words = entry<{ found: string; before: string }>({
  severity: 'warning',
  zh: {
    message: ({ found, before }) => `“${found}”和“${before}”写在了一段，而其他各项各占一段`,
    hint: ({ found }) => `在“${found}”之前另起一段`,
  },
  en: {
    message: ({ found, before }) =>
      `"${found}" stands in one paragraph with "${before}", while other items have their own`,
    hint: ({ found }) => `begin a new paragraph before "${found}"`,
  },
});
