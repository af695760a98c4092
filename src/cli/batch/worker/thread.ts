import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { packageFile } from '../../package.ts';
import type { BatchRequest } from '../request.ts';
import type { Question, Reply } from './messages.ts';
import type { TaskName, Tasks } from './task.ts';

/** A thread that runs the same program, and is kept for many units: what it has compiled and read serves the next. */
export class Thread {
  readonly #request: BatchRequest;
  #worker: Worker | undefined;

  constructor(request: BatchRequest) {
    this.#request = request;
  }

  /** @throws Error where the thread ended over it; the next task gets a new one */
  do<Name extends TaskName>(name: Name, asked: Tasks[Name]['asked']): Promise<Tasks[Name]['answer']> {
    const worker = this.#started();
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        act();
      };
      const onMessage = (reply: Reply) =>
        settle(() =>
          'answer' in reply ? resolve(reply.answer as Tasks[Name]['answer']) : reject(new Error(reply.error)),
        );
      const onError = (error: Error) => {
        this.#worker = undefined;
        settle(() => reject(error));
      };
      const onExit = () => onError(new Error('the thread ended'));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage({ name, asked } satisfies Question);
    });
  }

  /** Lets the thread end by itself: it keeps then what it has compiled for the next run. */
  async end(): Promise<void> {
    const worker = this.#worker;
    if (!worker) return;
    this.#worker = undefined;
    const ended = new Promise((done) => worker.once('exit', done));
    worker.postMessage(null);
    await ended;
  }

  #started(): Worker {
    this.#worker ??= new Worker(fileURLToPath(packageFile('bin/report.js')), {
      argv: ['work'],
      execArgv: [],
      workerData: this.#request,
    });
    return this.#worker;
  }
}
