import { phrase, phrases } from '../../core/wording/phrase.ts';

export const documentWords = phrases({
  documentUnknown: phrase<{ name: string; suggestion: string; documents: readonly string[] }>({
    zh: ({ name, suggestion, documents }) =>
      `没有“${name}”这种公文${suggestion || `，可以写 ${documents.join('、')}`}`,
    en: ({ name, suggestion, documents }) =>
      `there is no document "${name}"${suggestion || `; the documents are ${documents.join(', ')}`}`,
  }),
  kind: phrase<{ kind: string; chineseKind: string }>({
    zh: ({ kind, chineseKind }) => `${chineseKind}（${kind}）`,
    en: ({ kind, chineseKind }) => `${kind} (${chineseKind})`,
  }),
});
