import type { BatchRequest } from '../request.ts';
import { Hand, type TaskName, type Tasks } from './task.ts';
import { WorkerProcess } from './worker-process.ts';

/** Does one task at a time. */
interface Doer {
  do<Name extends TaskName>(name: Name, question: Tasks[Name]['question']): Promise<Tasks[Name]['answer']>;
}

/** A task, and the item that it is for. */
export interface Task<Name extends TaskName, Item> {
  readonly item: Item;
  readonly question: Tasks[Name]['question'];
}

/** A task that was done, or failed. */
export type Done<Name extends TaskName, Item> =
  | { readonly item: Item; readonly answer: Tasks[Name]['answer'] }
  | { readonly item: Item; readonly error: unknown };

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
   * Does tasks as workers become free. A worker begins its next task when its last answer has been dealt with.
   *
   * @yields each answer as it comes, or the error of a task whose process ended or failed
   */
  async *all<Name extends TaskName, Item>(
    name: Name,
    tasks: AsyncIterator<Task<Name, Item>>,
  ): AsyncGenerator<Done<Name, Item>, void> {
    const running = new Map<Doer, Promise<{ readonly doer: Doer; readonly done?: Done<Name, Item> }>>();
    const begin = async (doer: Doer) => {
      const next = await tasks.next();
      if (next.done) return { doer };
      const { item, question } = next.value;
      const done = await doer.do(name, question).then(
        (answer) => ({ item, answer }),
        (error: unknown) => ({ item, error }),
      );
      return { doer, done };
    };
    for (const doer of this.#doers) running.set(doer, begin(doer));
    while (running.size > 0) {
      const { doer, done } = await Promise.race(running.values());
      running.delete(doer);
      if (!done) continue;
      yield done;
      running.set(doer, begin(doer));
    }
  }

  async end(): Promise<void> {
    await Promise.all(this.#processes.map((it) => it.end()));
  }
}
