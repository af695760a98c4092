import type { Language } from '../../core/wording/language.ts';

/** What a line asks for with --lang, before the line is parsed: the parser's own messages need a language already. */
export interface LanguageAsked {
  readonly language?: Language;
  /** A value that is no language. */
  readonly invalid?: string;
}

/** The last --lang of a line, wherever it stands. */
export function languageAsked(args: readonly string[]): LanguageAsked {
  const end = args.indexOf('--');
  const options = end < 0 ? args : args.slice(0, end);
  let asked: string | undefined;
  options.forEach((it, index) => {
    if (it === '--lang') asked = options[index + 1];
    else if (it.startsWith('--lang=')) asked = it.slice('--lang='.length);
  });
  if (asked === undefined) return {};
  return asked === 'zh' || asked === 'en' ? { language: asked } : { invalid: asked };
}
