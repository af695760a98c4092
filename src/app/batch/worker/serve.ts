import type { Question, Reply } from './messages.ts';
import { Hand } from './task.ts';

/** What a process of a batch ends with where it cannot go on. */
const FAILED = 2;

/** Whether this process was started by a batch, and can be asked. */
export const isWorker = (): boolean => process.send !== undefined;

/** Does what the process that started this one asks, one task after the other, until that closes the channel. */
export async function serve(): Promise<void> {
  // What is thrown beside a task would leave it unanswered: the process ends, and whoever waits for it is told.
  process.on('uncaughtException', () => process.exit(FAILED));
  // Where it has no group of its own, Ctrl-C reaches it: whoever asked says whether what is in hand is finished.
  process.on('SIGINT', () => {});
  let hand: Hand | undefined;
  let isBusy = false;
  const answer = (reply: Reply) => {
    isBusy = false;
    process.send?.(reply);
  };
  await new Promise<void>((ended) => {
    process.on('disconnect', () => {
      // Whoever asked is gone; nobody would record what is still made.
      if (isBusy) process.exit(FAILED);
      ended();
    });
    process.on('message', (question: Question) => {
      if ('request' in question) {
        hand = new Hand(question.request);
        return;
      }
      isBusy = true;
      void hand?.do(question.name, question.asked).then(
        (it) => answer({ answer: it }),
        (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
      );
    });
  });
}
