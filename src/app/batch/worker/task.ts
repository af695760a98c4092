import { collectGarbage } from '../../files/collect-garbage.ts';
import { buildUnit, pathsOf, type UnitResult, type UnitWork } from '../build-unit.ts';
import { Tracer } from '../journal/trace.ts';
import type { BatchRequest, BatchUnit } from '../request.ts';

/** The tasks of a worker process, with question and answer. */
export interface Tasks {
  /** The paths that a unit's documents would get. */
  readonly paths: { readonly question: BatchUnit; readonly answer: readonly string[] };
  readonly build: { readonly question: UnitWork; readonly answer: UnitResult };
}

export type TaskName = keyof Tasks;

/** Does the tasks of a batch one at a time. What units share, such as the hash of a pack, is kept from task to task. */
export class Hand {
  readonly #request: BatchRequest;
  readonly #tracer = new Tracer();

  constructor(request: BatchRequest) {
    this.#request = request;
  }

  do<Name extends TaskName>(name: Name, question: Tasks[Name]['question']): Promise<Tasks[Name]['answer']>;
  async do(name: TaskName, question: Tasks[TaskName]['question']): Promise<Tasks[TaskName]['answer']> {
    collectGarbage();
    return name === 'paths'
      ? pathsOf(this.#request, question as BatchUnit)
      : buildUnit(this.#request, this.#tracer, question as UnitWork);
  }
}
