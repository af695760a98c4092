import type { KindRecord } from './kind-record.ts';

export const rules = {
  en: 'rules',
  zh: '实施细则',
  genre: '实施细则',
  key: 'rules',
  isBound: true,
  isSigned: false,
  isBinding: true,
  hasArticles: true,
} as const satisfies KindRecord;
