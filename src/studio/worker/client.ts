import type { Calls } from './calls.ts';
import type { Answer, Request } from './messages.ts';
import type { Task } from './protocol.ts';

/** What a page does with what the worker tells unasked. */
export type Listener = (answer: Exclude<Answer, { type: 'result' | 'failure' }>) => void;

/** The worker as the page sees it. */
export class Core {
  readonly #worker: Promise<Worker>;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #calls = 0;

  constructor(worker: Promise<Worker>, listener: Listener) {
    this.#worker = worker;
    void worker.then((it) => {
      it.onmessage = ({ data: answer }: MessageEvent<Answer>) => {
        if (answer.type !== 'result' && answer.type !== 'failure') return listener(answer);
        const waiting = this.#waiting.get(answer.id);
        this.#waiting.delete(answer.id);
        if (answer.type === 'result') waiting?.resolve(answer.value);
        else waiting?.reject(new Error(answer.reason));
      };
    });
  }

  /** Has a text judged and drawn; the listener is told. */
  judge(task: Task): void {
    this.#post({ type: 'task', task });
  }

  /** Has something made. */
  call<N extends keyof Calls>(name: N, ...args: Parameters<Calls[N]>): ReturnType<Calls[N]> {
    const id = ++this.#calls;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#post({ type: 'call', id, name, args });
    return answer as ReturnType<Calls[N]>;
  }

  #post(request: Request): void {
    void this.#worker.then((it) => it.postMessage(request));
  }
}

/** The worker of this page: its code stands in the page itself, which is one file, compressed. */
export async function workerInPage(): Promise<Worker> {
  const packed = atob(document.getElementById('core')?.textContent?.trim() ?? '');
  const bytes = Uint8Array.from(packed, (it) => it.charCodeAt(0));
  const code = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const text = await new Response(code).arrayBuffer();
  return new Worker(URL.createObjectURL(new Blob([text], { type: 'text/javascript' })));
}
