import picocolors from 'picocolors';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import type { Context } from '../context.ts';
import { printable } from '../terminal/printable.ts';
import { punctuation } from '../words/punctuation.ts';
import { resultWords } from '../words/results.ts';
import type { Totals } from './format.ts';

/**
 * Prints the last line of a run: how many findings in how many files, and the consequences.
 *
 * @param name the name of the file, if there is only one
 */
export function printTotals(totals: Totals, name: string, { language, stdout }: Context): void {
  const { bold } = picocolors.createColors(stdout.colour);
  const count = foundInWords(totals, language);
  const subject = totals.files > 1 ? filesInWords(totals, language) : count === '' ? printable(name) : '';
  const more = moreInWords(totals, language);
  stdout.write(`${joined(subject, count === '' ? '' : bold(count), more, language)}\n`);
}

/** The same line without colour; always with the number of files. */
export function totalsInWords(totals: Totals, language: Language): string {
  const more = moreInWords(totals, language);
  return joined(filesInWords(totals, language), foundInWords(totals, language), more, language);
}

function joined(subject: string, count: string, more: readonly string[], language: Language): string {
  const words = inLanguage(resultWords, language);
  const found = count === '' ? words.clean : count;
  const before = subject === '' ? '' : `${subject}${inLanguage(punctuation, language).colon}`;
  return [before + found, ...more].join(inLanguage(punctuation, language).semicolon);
}

function filesInWords({ files, opened }: Totals, language: Language): string {
  const unread = files - opened;
  return inLanguage(resultWords, language).files({ files, unread });
}

function foundInWords({ errors, warnings, infos }: Totals, language: Language): string {
  const words = inLanguage(resultWords, language);
  return [
    ...(errors > 0 ? [words.errors({ count: errors })] : []),
    ...(warnings > 0 ? [words.warnings({ count: warnings })] : []),
    ...(infos > 0 ? [words.infos({ count: infos })] : []),
  ].join(inLanguage(punctuation, language).clause);
}

/** The consequences, one clause each. */
function moreInWords({ fixable, accepted, refusedBy }: Totals, language: Language): string[] {
  const words = inLanguage(resultWords, language);
  const more: string[] = [];
  if (fixable > 0) {
    more.push(words.fixable({ fixable }));
  }
  if (accepted > 0) {
    more.push(words.accepted({ accepted }));
  }
  if (refusedBy === 'strict') more.push(words.refusedUnderStrict);
  if (refusedBy === 'max-warnings') {
    more.push(words.tooManyWarnings);
  }
  return more;
}
