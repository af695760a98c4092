import type { Question, Reply } from '../batch/worker/messages.ts';
import { Hand } from '../batch/worker/task.ts';
import { EXIT } from '../exit-status.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { define } from './command.ts';

/** `report work`: what a process of a batch runs. It is no command for people, and help does not list it. */
export const work = define({
  words: {
    zh: {
      summary: '供批量生成的进程使用',
      usage: '',
      details: '由 report build 启动，不单独使用。',
      examples: [['report build units/ --jobs 2', '批量生成']],
    },
    en: {
      summary: 'for the processes of a batch',
      usage: '',
      details: 'Started by report build, and no use alone.',
      examples: [['report build units/ --jobs 2', 'a batch']],
    },
  },

  declare() {},

  async run({ language }) {
    if (!process.send) {
      throw new UsageProblem(
        language === 'zh' ? '这个命令由 report build 自己调用' : 'report build calls this command itself',
      );
    }
    // What is thrown beside a task would leave it unanswered: the process ends, and whoever waits for it is told.
    process.on('uncaughtException', () => process.exit(EXIT.failed));
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
        if (isBusy) process.exit(EXIT.failed);
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
    return EXIT.done;
  },
});
