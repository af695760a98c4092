import type { Language } from './language.ts';

/**
 * How a message names keys, and values that have a Chinese name. A Chinese message says 完成日期（completed）, or only 完成日期
 * if the file is written in Chinese keys; an English message says completed, or 完成日期 (completed) for such a file.
 */
export interface KeyNames {
  name(chinese: string | undefined, english: string): string;
  /** Several names, as a list within a sentence. */
  list(chinese: readonly string[], english: readonly string[], conjunction?: string): string;
  /** The name as the file itself writes it, for text that the reader is to copy. */
  spelling(chinese: string | undefined, english: string): string;
}

/**
 * @param language the language of the message
 * @param keys `zh` if most keys of the file are Chinese
 */
export function keyNames(language: Language, keys: 'zh' | undefined): KeyNames {
  const name = (chinese: string | undefined, english: string): string => {
    const isNamedTwice = chinese !== undefined && chinese !== english;
    if (language === 'en') return isNamedTwice && keys === 'zh' ? `${chinese} (${english})` : english;
    if (!isNamedTwice) return `“${english}”`;
    return keys === 'zh' ? chinese : `${chinese}（${english}）`;
  };
  return {
    name,
    list: (chinese, english, conjunction = language === 'zh' ? '、' : ', ') =>
      english.map((key, index) => name(chinese[index], key)).join(conjunction),
    spelling: (chinese, english) => (keys === 'zh' && chinese !== undefined ? chinese : english),
  };
}
