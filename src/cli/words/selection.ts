import { phrase, phrases } from '../../core/wording/phrase.ts';

export const selectionWords = phrases({
  errorNotIgnorable: phrase<{ code: string }>({
    zh: ({ code }) => `${code} 是错误，不能用 --ignore 略去：不改正，公文就是错的`,
    en: ({ code }) =>
      `${code} is an error and cannot be left out by --ignore: a document made with it would be wrong`,
  }),
  codeUnknown: phrase<{ option: string; code: string }>({
    zh: ({ option, code }) => `${option} 没有“${code}”这个诊断代码`,
    en: ({ option, code }) => `${option}: there is no diagnostic code "${code}"`,
  }),
});
