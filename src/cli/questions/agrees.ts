import { confirm, isCancel } from '@clack/prompts';
import type { Language } from '../../core/wording/language.ts';
import { inLanguage } from '../../core/wording/phrase.ts';
import { questionWords } from '../words/questions.ts';

/** Asks on the terminal whether to go on; cancelling means no. */
export async function agrees(question: string, language: Language): Promise<boolean> {
  const { yes, no } = inLanguage(questionWords, language);
  const answer = await confirm({
    message: question,
    active: yes,
    inactive: no,
    initialValue: false,
  });
  return !isCancel(answer) && answer;
}
