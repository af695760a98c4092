/** The languages that messages are written in. */
export type Language = 'zh' | 'en';

/**
 * The reader's language: Chinese if the locale is Chinese, else English.
 *
 * @param environment the variables of the process; LC_ALL, LC_MESSAGES and LANG are read, in the order of POSIX
 * @param system gives the system's locale (BCP 47); called only if none of the variables is set, as on Windows
 */
export function languageOf(environment: Record<string, string | undefined>, system: () => string): Language {
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || system();
  return /^zh\b|^zh_/i.test(locale) ? 'zh' : 'en';
}
