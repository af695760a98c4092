import type { KindRecord } from './kind-record.ts';

export const situationReport = {
  en: 'situation report',
  zh: '情况报告',
  genre: '报告',
  isBound: true,
  isSigned: true,
  isBinding: false,
  hasArticles: false,
} as const satisfies KindRecord;
