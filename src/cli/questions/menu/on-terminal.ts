import { isCancel, select, text } from '@clack/prompts';
import type { Asker } from './asker.ts';

/** Asks on a terminal, with arrow keys; Esc and Ctrl-C give no answer. */
export const onTerminal: Asker = {
  async choose(question, choices) {
    const options = choices.map(({ label, hint }, value) => ({ value, label, ...(hint && { hint }) }));
    const answer = await select({ message: question, options });
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
};
