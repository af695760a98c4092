import type { GivenPacks } from '../../core/produce/given-packs.ts';
import type { Calls } from './calls.ts';
import type { DrawnPages, Judged, Task } from './protocol.ts';

/** What the worker that draws is sent: a text, or the packs that draw from now on. */
export type DrawRequest =
  | { readonly type: 'task'; readonly task: Task }
  | { readonly type: 'packs'; readonly packs: GivenPacks | undefined };

/** What the worker that draws answers to a text: its pages, where it can be drawn, and at last that it is done; with 0 that it stands. */
export type DrawnAnswer =
  | { readonly type: 'drawn'; readonly drawn: DrawnPages }
  | { readonly type: 'undrawn'; readonly version: number; readonly reason: string }
  | { readonly type: 'done'; readonly version: number };

/** What the worker that judges and makes is sent. */
export type Request =
  | { readonly type: 'task'; readonly task: Task }
  | { readonly type: 'call'; readonly id: number; readonly name: keyof Calls; readonly args: unknown[] };

/** What it answers. */
export type Answer =
  | { readonly type: 'judged'; readonly judged: Judged }
  | { readonly type: 'unjudged'; readonly version: number; readonly reason: string }
  | { readonly type: 'result'; readonly id: number; readonly value: unknown }
  | { readonly type: 'failure'; readonly id: number; readonly reason: string };
