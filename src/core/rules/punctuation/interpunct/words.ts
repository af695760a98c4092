import { entry } from '../../../wording/entry.ts';

export const words = entry<{ dot: string }>({
  severity: 'warning',
  zh: {
    message: ({ dot }) => `间隔号写成了 ${dot}`,
    hint: () => '改为 ·',
  },
  en: {
    message: ({ dot }) => `${dot} stands for the dot between names`,
    hint: () => 'write ·',
  },
});
