import type { Calls } from './calls.ts';
import type { DrawnPages, Judged, Task } from './protocol.ts';

/** What the worker is sent. */
export type Request =
  | { readonly type: 'task'; readonly task: Task }
  | { readonly type: 'call'; readonly id: number; readonly name: keyof Calls; readonly args: unknown[] };

/** What it answers. */
export type Answer =
  | { readonly type: 'judged'; readonly judged: Judged }
  | { readonly type: 'drawn'; readonly drawn: DrawnPages }
  | { readonly type: 'undrawn'; readonly version: number; readonly reason: string }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly reason: string };
