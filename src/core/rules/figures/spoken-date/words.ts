import { entry } from '../../../wording/entry.ts';

export const words = entry<Record<never, never>>({
  severity: 'warning',
  zh: {
    message: () => '日期中的“号”是口语',
    hint: () => '写作“日”',
  },
  en: {
    message: () => '号 for a day of the month is spoken language',
    hint: () => 'write 日',
  },
});
