import { buildUnit, pathsOf, type UnitResult, type UnitWork } from '../build-unit.ts';
import { Tracer } from '../record/trace.ts';
import type { BatchRequest, BatchUnit } from '../request.ts';

/** What a process is asked to do, and what it answers. */
export interface Tasks {
  /** The paths that a unit's documents would have. */
  readonly paths: { readonly asked: BatchUnit; readonly answer: readonly string[] };
  readonly build: { readonly asked: UnitWork; readonly answer: UnitResult };
}

export type TaskName = keyof Tasks;

/** Does the work of a batch, one unit after the other; what units share, such as a pack's hash, is kept between them. */
export class Hand {
  readonly #request: BatchRequest;
  readonly #tracer = new Tracer();

  constructor(request: BatchRequest) {
    this.#request = request;
  }

  do<Name extends TaskName>(name: Name, asked: Tasks[Name]['asked']): Promise<Tasks[Name]['answer']>;
  async do(name: TaskName, asked: Tasks[TaskName]['asked']): Promise<Tasks[TaskName]['answer']> {
    return name === 'paths'
      ? pathsOf(this.#request, asked as BatchUnit)
      : buildUnit(this.#request, this.#tracer, asked as UnitWork);
  }
}
