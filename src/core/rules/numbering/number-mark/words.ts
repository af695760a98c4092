import { entry } from '../../../wording/entry.ts';

export const words = entry<{ number: string; mark: string; right: string }>({
  severity: 'warning',
  zh: {
    message: ({ number, mark }) => `序号“${number}”后面的“${mark}”不合规定`,
    hint: ({ right }) => `写作“${right}”`,
  },
  en: {
    message: ({ number, mark }) => `"${mark}" does not belong behind the number "${number}"`,
    hint: ({ right }) => `write "${right}"`,
  },
});
