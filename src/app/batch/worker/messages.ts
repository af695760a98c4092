import type { BatchRequest } from '../request.ts';
import type { TaskName, Tasks } from './task.ts';

/** What is sent to a process: first what is asked of all units, then tasks one by one. It ends when the channel is closed. */
export type Question =
  | { readonly request: BatchRequest }
  | { readonly name: TaskName; readonly asked: Tasks[TaskName]['asked'] };

/** What it sends back, one for each task. */
export type Reply = { readonly answer: Tasks[TaskName]['answer'] } | { readonly error: string };
