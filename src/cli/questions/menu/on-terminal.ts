import { isCancel, select, text } from '@clack/prompts';
import type { Language } from '../../../core/wording/language.ts';
import { inLanguage } from '../../../core/wording/phrase.ts';
import { questionWords } from '../../words/questions.ts';
import type { Asker } from './asker.ts';

/** Asks on a terminal, with arrow keys; Esc and Ctrl-C give no answer. */
export const onTerminal = (language: Language): Asker => ({
  async choose(question, choices) {
    const options = choices.map(({ label, hint }, value) => ({ value, label, ...(hint && { hint }) }));
    const answer = await select({
      message: `${question}${inLanguage(questionWords, language).howToChoose}`,
      options,
      showInstructions: false,
    });
    return isCancel(answer) ? undefined : choices[answer]?.value;
  },
  async write(question, example, refuse) {
    const answer = await text({
      message: question,
      placeholder: example,
      validate: (value) => refuse((value ?? '').trim()),
    });
    return isCancel(answer) ? undefined : answer.trim();
  },
});
