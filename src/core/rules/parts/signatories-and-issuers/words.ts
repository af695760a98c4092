import { entry } from '../../../wording/entry.ts';

export const words = entry<{ key: string; zh: string; count: number; issuers: number }>({
  severity: 'warning',
  zh: {
    message: ({ key, zh, count, issuers }, keys) =>
      `${keys.name('发文机关', 'issuer')}有 ${issuers} 个，${keys.name(zh, key)}却写了 ${count} 个`,
    hint: ({ key, zh }, keys) =>
      `联合行文，每个发文机关各有一个签发人：${keys.name(zh, key)}写成列表，按${keys.name('发文机关', 'issuer')}的顺序，一个机关一项`,
  },
  en: {
    message: ({ key, zh, count, issuers }, keys) =>
      `there are ${issuers} in ${keys.name('发文机关', 'issuer')}, and ${count} in ${keys.name(zh, key)}`,
    hint: ({ key, zh }, keys) =>
      `in a joint issue the head of each body signs: write ${keys.name(zh, key)} as a list, in the order of ${keys.name('发文机关', 'issuer')}, one entry for each`,
  },
});
