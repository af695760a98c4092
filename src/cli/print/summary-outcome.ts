import type { SummaryStream } from '../../core/cycle/summary/stream.ts';
import type { Summary } from '../../core/generated/summary.ts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { printable } from '../terminal/printable.ts';
import { punctuation } from '../words/punctuation.ts';
import { type NamedUnits, summaryWords } from '../words/summary-outcome.ts';

/** The last line of a run: how many units are in the summary, which are not, and why. */
export function outcomeInWords(
  { units, missing, faulty, stale, leftOut, verify, year, years }: SummaryStream,
  language: Language,
): string {
  const notCounted = leftOut.filter(({ why }) => why !== 'same-content').length;
  const words = inLanguage(summaryWords, language);
  const { semicolon } = inLanguage(punctuation, language);
  const named = (inWords: (args: NamedUnits) => string, of: readonly NamedUnit[]): string[] =>
    of.length === 0
      ? []
      : [inWords({ count: of.length, names: firstNames(of), isCut: of.length > MOST_NAMES })];
  return [
    words.summedUp({ units, year, years: years.length }),
    ...named(words.missing, missing),
    ...named(words.faulty, faulty),
    ...named(words.earlierYear, stale),
    ...(notCounted > 0 ? [words.notCounted({ count: notCounted })] : []),
    ...(verify.length > 0 ? [words.toVerify({ count: verify.length })] : []),
  ].join(semicolon);
}

type NamedUnit = Summary['missing' | 'faulty' | 'stale'][number];

const firstNames = (units: readonly NamedUnit[]): string[] =>
  units.slice(0, MOST_NAMES).map((it) => printable(it.shortName ?? it.name));

/** More names would fill the terminal; the report lists them all. */
const MOST_NAMES = 5;
