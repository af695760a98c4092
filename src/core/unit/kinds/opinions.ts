import type { KindRecord } from './kind-record.ts';

export const opinions = {
  en: 'opinions',
  zh: '实施意见',
  genre: '意见',
  key: 'opinions',
  isBound: true,
  isSigned: false,
  isBinding: false,
  hasArticles: false,
} as const satisfies KindRecord;
