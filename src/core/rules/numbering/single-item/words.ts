import { entry } from '../../../wording/entry.ts';

export const words = entry<{ number: string }>({
  severity: 'warning',
  zh: {
    message: ({ number }) => `只有一项，却编了序号“${number}”`,
    hint: () => '只有一项的不编序号；还有其他各项的，补写齐全',
  },
  en: {
    message: ({ number }) => `"${number}" numbers the only item there is`,
    hint: () => 'remove the number, or add the items that are missing',
  },
});
