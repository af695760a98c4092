import type { Language } from '../../core/wording/language.ts';

/** The `--lang` of a command line, read before parsing, because the parser's messages already need a language. */
export interface LanguageOption {
  readonly language?: Language;
  /** An invalid value. */
  readonly invalid?: string;
}

/** Reads the last `--lang` of a command line, at any position. */
export function languageOption(args: readonly string[]): LanguageOption {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  let value: string | undefined;
  options.forEach((it, index) => {
    if (it === '--lang') value = options[index + 1];
    else if (it.startsWith('--lang=')) value = it.slice('--lang='.length);
  });
  if (value === undefined) return {};
  return value === 'zh' || value === 'en' ? { language: value } : { invalid: value };
}
