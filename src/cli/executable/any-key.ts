import { stdin, stdout } from 'node:process';
import { languageOf } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { languageOption } from '../program/language-option.ts';
import { executableWords } from '../words/executable.ts';

/**
 * Waits for a key, so that what was said can be read before the window closes.
 *
 * @param line the command line, which may name a language
 */
export function anyKey(line: readonly string[]): Promise<void> {
  const language =
    languageOption(line).language ??
    languageOf(process.env, () => new Intl.PluralRules().resolvedOptions().locale);
  stdout.write(`\n${inLanguage(executableWords, language).anyKey}`);
  stdin.setRawMode(true);
  return new Promise((done) => {
    stdin.once('data', () => {
      stdin.setRawMode(false);
      stdin.pause();
      done();
    });
    stdin.resume();
  });
}
