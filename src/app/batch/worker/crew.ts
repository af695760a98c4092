import type { BatchRequest } from '../request.ts';
import { Hand, type TaskName, type Tasks } from './task.ts';
import { WorkerProcess } from './worker-process.ts';

/** One that does a task after the other. */
interface Doer {
  do<Name extends TaskName>(name: Name, asked: Tasks[Name]['asked']): Promise<Tasks[Name]['answer']>;
}

/** Those that share the work of a batch. One alone works in this process: there is nothing to start for it. */
export class Crew {
  readonly #doers: readonly Doer[];
  readonly #processes: readonly WorkerProcess[];

  /** @param jobs how many units are in hand at a time */
  constructor(request: BatchRequest, jobs: number) {
    this.#processes = jobs > 1 ? Array.from({ length: jobs }, () => new WorkerProcess(request)) : [];
    this.#doers = jobs > 1 ? this.#processes : [new Hand(request)];
  }

  /**
   * Does a task for each of a list, and hands the answers on as they come.
   *
   * @param next gives the next of the list, when there is one free to do it; undefined at the end
   * @param answered is awaited before the next task is begun by whoever did this one
   * @param broken what to answer where the process ended over a task
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
