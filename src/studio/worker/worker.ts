import { calls } from './calls.ts';
import { judge } from './judge.ts';
import type { Answer, Request } from './messages.ts';
import { newestOf, reasonOf } from './newest.ts';
import type { Task } from './protocol.ts';

/**
 * The worker that judges texts and makes whatever is asked for, beside the one that draws, so that neither typing nor the
 * pages wait for it. Of the texts that are sent, only the newest counts.
 */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: Request }) => void;
  postMessage(answer: Answer): void;
};

scope.onmessage = ({ data: request }) => {
  if (request.type === 'task') take(request.task);
  else void call(request);
};

const take = newestOf<Task>((task) => {
  try {
    scope.postMessage({ type: 'judged', judged: judge(task) });
  } catch (error) {
    scope.postMessage({ type: 'unjudged', version: task.version, reason: reasonOf(error) });
  }
});

async function call({ id, name, args }: Extract<Request, { type: 'call' }>): Promise<void> {
  try {
    const method = calls[name] as (...args: unknown[]) => Promise<unknown>;
    scope.postMessage({ type: 'result', id, value: await method(...args) });
  } catch (error) {
    scope.postMessage({ type: 'failure', id, reason: reasonOf(error) });
  }
}
