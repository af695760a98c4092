import type { TaskName, Tasks } from './task.ts';

/** What is sent to a thread; `null` ends it. */
export interface Question {
  readonly name: TaskName;
  readonly asked: Tasks[TaskName]['asked'];
}

/** What it sends back, one for each question. */
export type Reply = { readonly answer: Tasks[TaskName]['answer'] } | { readonly error: string };
