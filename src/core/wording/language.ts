/** The languages that messages are written in. */
export type Language = 'zh' | 'en';

/**
 * The reader's language: Chinese where the locale is Chinese, else English.
 *
 * @param environment the process's variables; LC_ALL, LC_MESSAGES and LANG are read, in the order that POSIX gives them
 * @param system the system's own locale (BCP 47), asked only where no variable says; Windows has none of the variables
 */
export function languageOf(environment: Record<string, string | undefined>, system: () => string): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || system();
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en';
}
