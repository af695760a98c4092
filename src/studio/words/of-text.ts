import { phrase, phrases } from '../../core/wording/phrase.ts';

/** What the text's helpers say, and what they write into the file. */
export const textWords = phrases({
  /** A key as the reader knows it, and as it may be written too. */
  bothNames: phrase<{ english: string; chinese: string }>({
    zh: ({ english, chinese }) => `${chinese}（${english}）`,
    en: ({ english, chinese }) => `${english} (${chinese})`,
  }),
  /** A comment that silences a finding; the check reads both forms. */
  silence: phrase<{ code: string; reason: string }>({
    zh: ({ code, reason }) => `# 忽略：${code} ${reason}`,
    en: ({ code, reason }) => `# report-ignore: ${code} ${reason}`,
  }),
});
