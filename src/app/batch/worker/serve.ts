import { setFlagsFromString } from 'node:v8';
import type { Question, Reply } from './messages.ts';
import { Hand } from './task.ts';
import { HEAP_FLAG } from './v8-flags.ts';

/** The exit status of a worker process that cannot go on. */
const FAILED = 2;

/** Whether this process was started by a batch and has a channel to it. */
export const isWorker = (): boolean => process.send !== undefined;

/** Does the tasks that the parent process sends, one at a time, until the parent closes the channel. */
export async function serve(): Promise<void> {
  // The one flag of a batch that a running process takes: a program of one file is started without any.
  setFlagsFromString(HEAP_FLAG);
  // An error thrown outside of a task would leave the task without a reply. Ending the process tells the parent.
  process.on('uncaughtException', () => process.exit(FAILED));
  // Ctrl-C may reach this process too. The parent decides whether running work is finished.
  process.on('SIGINT', () => {});
  let hand: Hand | undefined;
  let isBusy = false;
  const answer = (reply: Reply) => {
    isBusy = false;
    process.send?.(reply);
  };
  await new Promise<void>((ended) => {
    process.on('disconnect', () => {
      // The parent is gone, so nobody would record the result.
      if (isBusy) process.exit(FAILED);
      ended();
    });
    process.on('message', (question: Question) => {
      if ('request' in question) {
        hand = new Hand(question.request);
        return;
      }
      isBusy = true;
      void hand?.do(question.name, question.question).then(
        (it) => answer({ answer: it }),
        (error: unknown) => answer({ error: error instanceof Error ? error.message : String(error) }),
      );
    });
  });
}
