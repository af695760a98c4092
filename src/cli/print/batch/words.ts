import type { UnitOutcome } from '../../../app/batch/journal/journal.ts';
import type { Language } from '../../../core/wording/language.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import { batchWords } from '../../words/batch.ts';
import { punctuation } from '../../words/punctuation.ts';

/** The outcomes, best first. */
export const OUTCOMES: readonly UnitOutcome[] = ['built', 'up-to-date', 'refused', 'failed'];

export type OutcomeCounts = Readonly<Record<UnitOutcome, number>>;

/** `12 个文件：已生成 10，有错误未生成 2`. */
export function countsInWords(counts: OutcomeCounts, language: Language): string {
  const words = inLanguage(batchWords, language);
  const total = OUTCOMES.reduce((sum, it) => sum + counts[it], 0);
  const parts = OUTCOMES.filter((it) => counts[it] > 0).map((it) =>
    words.counted({ outcome: words[it], count: counts[it] }),
  );
  const subject = words.files({ total });
  if (parts.length === 0) return subject;
  const { clause, colon } = inLanguage(punctuation, language);
  return `${subject}${colon}${parts.join(clause)}`;
}
