import type { BatchRequest } from '../request.ts';
import type { TaskName, Tasks } from './task.ts';

/**
 * A message to a worker process: first the request for all units, then one task at a time. The process ends when the
 * channel is closed.
 */
export type Question =
  | { readonly request: BatchRequest }
  | { readonly name: TaskName; readonly question: Tasks[TaskName]['question'] };

/** The worker's reply, one for each task. */
export type Reply = { readonly answer: Tasks[TaskName]['answer'] } | { readonly error: string };
