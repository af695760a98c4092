import type { Outcome } from '../../../app/batch/record/record.ts';
import type { Language } from '../../../core/wording/language.ts';

/** The words for an outcome. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, Readonly<Record<Language, string>>>> = {
  built: { zh: '已生成', en: 'built' },
  'up-to-date': { zh: '已是最新', en: 'up to date' },
  refused: { zh: '有错误未生成', en: 'refused' },
  failed: { zh: '失败', en: 'failed' },
};

export const OUTCOMES = Object.keys(OUTCOME_WORDS) as readonly Outcome[];

export type Counts = Readonly<Record<Outcome, number>>;

/** `12 个文件：已生成 10，有错误未生成 2`. */
export function countsInWords(counts: Counts, language: Language): string {
  const zh = language === 'zh';
  const total = OUTCOMES.reduce((sum, it) => sum + counts[it], 0);
  const told = OUTCOMES.filter((it) => counts[it] > 0).map((it) =>
    zh ? `${OUTCOME_WORDS[it].zh} ${counts[it]}` : `${counts[it]} ${OUTCOME_WORDS[it].en}`,
  );
  const subject = zh ? `${total} 个文件` : `${total} file${total === 1 ? '' : 's'}`;
  if (told.length === 0) return subject;
  return zh ? `${subject}：${told.join('，')}` : `${subject}: ${told.join(', ')}`;
}
