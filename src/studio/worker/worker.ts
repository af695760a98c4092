import { calls } from './calls.ts';
import { Drawing } from './draw.ts';
import { type Drawable, drawable, judge } from './judge.ts';
import type { Answer, Request } from './messages.ts';
import type { Task } from './protocol.ts';

/**
 * The core in a worker, so that typing never waits. A text is drawn first and judged afterwards, the pages in sight before
 * all others. Of the texts that are sent, only the newest counts: an older one is given up between two steps.
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
      const ready = drawable(task);
      if (ready) await draw(ready, task);
      if (newest === task)
        scope.postMessage({ type: 'judged', judged: judge(task, ready?.isDraft ?? false) });
    } catch (error) {
      scope.postMessage({ type: 'undrawn', version: task.version, reason: reasonOf(error) });
    }
    await nextMessages();
  }
  isAtWork = false;
}

/** Draws a text until a newer one comes. What fails here keeps nobody from learning what the check says. */
async function draw(ready: Drawable, task: Task): Promise<void> {
  try {
    for (const drawn of drawing.pagesOf(ready, task)) {
      scope.postMessage({ type: 'drawn', drawn });
      await nextMessages();
      if (newest !== task) return;
    }
  } catch (error) {
    scope.postMessage({ type: 'undrawn', version: task.version, reason: reasonOf(error) });
  }
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
