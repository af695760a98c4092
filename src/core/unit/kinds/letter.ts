import type { KindRecord } from './kind-record.ts';

export const letter = {
  en: 'covering letter',
  zh: '报送函',
  genre: '函',
  key: 'letter',
  brings: 'situation-report',
  form: 'letter',
  isBound: false,
  isSigned: true,
  isBinding: false,
  hasArticles: false,
} as const satisfies KindRecord;
