import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import type { BatchRequest } from '../batch/request.ts';
import type { Question, Reply } from '../batch/worker/messages.ts';
import { Hand } from '../batch/worker/task.ts';
import { EXIT } from '../exit-status.ts';
import { UsageProblem } from '../program/usage-problem.ts';
import { define } from './command.ts';

/** `report work`: what a thread of `report build` runs. It is no command for people, and help does not list it. */
export const work = define({
  words: {
    zh: {
      summary: '供批量生成的线程使用',
      usage: '',
      details: '只在 report build 自己的线程里运行。',
      examples: [['report build units/ --jobs 2', '批量生成']],
    },
    en: {
      summary: 'for the threads of a batch',
      usage: '',
      details: 'Runs in the threads of report build alone.',
      examples: [['report build units/ --jobs 2', 'a batch']],
    },
  },

  declare() {},

  async run({ language }) {
    const port = parentPort;
    if (isMainThread || !port) {
      throw new UsageProblem(
        language === 'zh' ? '这个命令由 report build 自己调用' : 'report build calls this command itself',
      );
    }
    // What is thrown beside a task would leave it unanswered: the thread ends, and whoever waits for it is told.
    process.on('uncaughtException', () => process.exit(EXIT.failed));
    const hand = new Hand(workerData as BatchRequest);
    await new Promise<void>((ended) => {
      port.on('message', (question: Question | null) => {
        if (question === null) {
          port.close();
          ended();
          return;
        }
        void hand.do(question.name, question.asked).then(
          (answer) => port.postMessage({ answer } satisfies Reply),
          (error: unknown) =>
            port.postMessage({
              error: error instanceof Error ? error.message : String(error),
            } satisfies Reply),
        );
      });
    });
    return EXIT.done;
  },
});
