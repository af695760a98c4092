import type { BatchRequest } from '../request.ts';
import { Hand, type TaskName, type Tasks } from './task.ts';
import { WorkerProcess } from './worker-process.ts';

/** Does one task at a time. */
interface Doer {
  do<Name extends TaskName>(name: Name, asked: Tasks[Name]['asked']): Promise<Tasks[Name]['answer']>;
}

/** The workers of a batch. With one job, the work is done in this process and none is started. */
export class Crew {
  readonly #doers: readonly Doer[];
  readonly #processes: readonly WorkerProcess[];

  /** @param jobs how many units are built at the same time */
  constructor(request: BatchRequest, jobs: number) {
    this.#processes = jobs > 1 ? Array.from({ length: jobs }, () => new WorkerProcess(request)) : [];
    this.#doers = jobs > 1 ? this.#processes : [new Hand(request)];
  }

  /**
   * Does one task for each item, as workers become free.
   *
   * @param next gives the next item; undefined when there are no more
   * @param answered takes an answer; the worker waits for it before it takes the next item
   * @param broken makes the answer for a task whose process ended or failed
   */
  async all<Name extends TaskName, Item>(
    name: Name,
    next: () => Promise<{ readonly item: Item; readonly asked: Tasks[Name]['asked'] } | undefined>,
    answered: (item: Item, answer: Tasks[Name]['answer']) => Promise<void>,
    broken: (item: Item, error: unknown) => Tasks[Name]['answer'],
  ): Promise<void> {
    const lane = async (doer: Doer) => {
      for (let task = await next(); task; task = await next()) {
        const { item, asked } = task;
        const answer = await doer.do(name, asked).catch((error: unknown) => broken(item, error));
        await answered(item, answer);
      }
    };
    await Promise.all(this.#doers.map(lane));
  }

  async end(): Promise<void> {
    await Promise.all(this.#processes.map((it) => it.end()));
  }
}
