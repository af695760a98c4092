import { calls } from './calls.ts';
import { Drawing } from './draw.ts';
import { judge } from './judge.ts';
import type { Answer, Request, Task } from './protocol.ts';

/**
 * The core in a worker, so that typing never waits. Of the texts that are sent, only the newest counts: an older one is
 * given up between two steps.
 */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: Request }) => void;
  postMessage(answer: Answer, transfer?: readonly ArrayBuffer[]): void;
};

const drawing = new Drawing();
let newest: Task | undefined;
let isAtWork = false;

scope.onmessage = ({ data: request }) => {
  if (request.type === 'task') {
    newest = request.task;
    if (!isAtWork) void work();
  } else void call(request);
};

async function work(): Promise<void> {
  isAtWork = true;
  for (let task = newest; task; task = newest === task ? undefined : newest) {
    try {
      const { judged, unit } = judge(task);
      scope.postMessage({ type: 'judged', judged });
      await nextMessages();
      if (newest !== task || !unit) continue;
      scope.postMessage({ type: 'drawn', drawn: await drawing.pagesOf(unit, task, judged.isDraft) });
    } catch (error) {
      scope.postMessage({ type: 'undrawn', version: task.version, reason: reasonOf(error) });
    }
    await nextMessages();
  }
  isAtWork = false;
}

async function call({ id, name, args }: Extract<Request, { type: 'call' }>): Promise<void> {
  try {
    const made = calls[name] as (...args: unknown[]) => Promise<unknown>;
    scope.postMessage({ type: 'result', id, value: await made(...args) });
  } catch (error) {
    scope.postMessage({ type: 'failure', id, reason: reasonOf(error) });
  }
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Lets what was sent meanwhile come in. */
const channel = new MessageChannel();
const nextMessages = (): Promise<void> =>
  new Promise((resolve) => {
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(undefined);
  });
