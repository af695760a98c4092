import type { KindRecord } from './kind-record.ts';

export const provisions = {
  en: 'provisions',
  zh: '责任规定',
  genre: '规定',
  key: 'provisions',
  isBound: true,
  isSigned: false,
  isBinding: true,
  hasArticles: false,
} as const satisfies KindRecord;
