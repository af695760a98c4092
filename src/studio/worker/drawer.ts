import { usePacks } from '../making/packs.ts';
import { Drawing } from './draw.ts';
import { drawable } from './drawable.ts';
import type { DrawnAnswer, DrawRequest } from './messages.ts';
import { newestOf, nextMessages, reasonOf } from './newest.ts';
import type { Task } from './protocol.ts';

/**
 * The worker that draws: it holds what pages need and no more, so that it stands soon. The pages in sight are drawn before
 * all others. Of the texts that are sent, only the newest counts: an older one is given up between two steps.
 */
const scope = globalThis as unknown as {
  onmessage: (event: { readonly data: DrawRequest }) => void;
  postMessage(answer: DrawnAnswer): void;
};

const drawing = new Drawing();

const take = newestOf<Task>(async (task, isNewest) => {
  const { version } = task;
  try {
    const ready = drawable(task);
    if (ready)
      for (const drawn of drawing.pagesOf(ready, task)) {
        scope.postMessage({ type: 'drawn', drawn });
        await nextMessages();
        if (!isNewest()) return;
      }
  } catch (error) {
    scope.postMessage({ type: 'undrawn', version, reason: reasonOf(error) });
  }
  scope.postMessage({ type: 'done', version });
});

scope.onmessage = ({ data: request }) => {
  if (request.type === 'task') take(request.task);
  else usePacks(request.packs);
};
// It stands.
scope.postMessage({ type: 'done', version: 0 });
