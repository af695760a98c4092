import { entry } from '../../../wording/entry.ts';

export const words = entry<{ verb: string; times: string }>({
  severity: 'warning',
  zh: {
    message: ({ verb, times }) => `“${verb}”不能用“${times}”来说：减去一倍就没有了`,
    hint: ({ verb }) => `写${verb}了百分之几或者几分之几`,
  },
  en: {
    message: ({ verb, times }) => `a decrease (${verb}) by ${times} leaves nothing, or less`,
    hint: () => 'say by how many per cent, or by what fraction',
  },
});
