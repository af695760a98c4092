import type { Language } from './language.ts';

/**
 * How a message names keys, and values that have a Chinese name: in a Chinese message 完成日期（completed）, for a file
 * that is written in Chinese keys just 完成日期; in an English one completed, for such a file 完成日期 (completed).
 */
export interface KeyNames {
  name(chinese: string | undefined, english: string): string;
  /** Several of them, as a list in a sentence. */
  list(chinese: readonly string[], english: readonly string[], conjunction?: string): string;
  /** As the file writes it: for what the reader is to copy. */
  spelling(chinese: string | undefined, english: string): string;
}

/**
 * @param language of the message
 * @param keys the language of the file's keys; undefined where it is not Chinese for the most part
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
