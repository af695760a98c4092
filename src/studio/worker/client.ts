import type { GivenPacks } from '../../core/produce/given-packs.ts';
import type { Calls } from './calls.ts';
import type { Answer, DrawnAnswer, DrawRequest, Request } from './messages.ts';
import type { Task } from './protocol.ts';

/** What a page does with what the workers tell unasked. */
export type Listener = (
  answer: Exclude<DrawnAnswer, { type: 'done' }> | Exclude<Answer, { type: 'result' | 'failure' }>,
) => void;

/**
 * The core as the page sees it: a worker that draws, and one that judges and makes. The second is begun once the first
 * stands and has drawn what is open: until then it would only take its time.
 */
export class Core {
  readonly #listener: Listener;
  readonly #drawer: Promise<Worker>;
  #maker: Promise<Worker> | undefined;
  readonly #later: Request[] = [];
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #calls = 0;
  #task: Task | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
    this.#drawer = workerOf(['drawing']);
    void this.#drawer.then((it) => {
      it.onmessage = ({ data: answer }: MessageEvent<DrawnAnswer>) => {
        if (answer.type !== 'done') listener(answer);
        else if (answer.version === (this.#task?.version ?? 0)) this.#drawn();
      };
    });
  }

  /** Has a text drawn, and judged afterwards; the listener is told. */
  judge(task: Task): void {
    this.#task = task;
    this.#draw({ type: 'task', task });
  }

  /** Has documents drawn by packs of the folder, in both workers; undefined: by the built-in ones. */
  usePacks(packs: GivenPacks | undefined): Promise<void> {
    this.#draw({ type: 'packs', packs });
    return this.call('usePacks', packs);
  }

  /** Has something made. */
  call<N extends keyof Calls>(name: N, ...args: Parameters<Calls[N]>): ReturnType<Calls[N]> {
    const id = ++this.#calls;
    const answer = new Promise((resolve, reject) => this.#waiting.set(id, { resolve, reject }));
    this.#post({ type: 'call', id, name, args });
    return answer as ReturnType<Calls[N]>;
  }

  /** The drawer has nothing to do: what it drew is judged, and whatever waited is made. */
  #drawn(): void {
    this.#startMaker();
    if (this.#task) this.#post({ type: 'task', task: this.#task });
  }

  #draw(request: DrawRequest): void {
    void this.#drawer.then((it) => it.postMessage(request));
  }

  #post(request: Request): void {
    if (this.#maker) void this.#maker.then((it) => it.postMessage(request));
    else this.#later.push(request);
  }

  #startMaker(): void {
    if (this.#maker) return;
    this.#maker = workerOf(['drawing', 'making']);
    void this.#maker.then((it) => {
      it.onmessage = ({ data }: MessageEvent<Answer>) => this.#answered(data);
    });
    for (const it of this.#later.splice(0)) this.#post(it);
  }

  #answered(answer: Answer): void {
    if (answer.type !== 'result' && answer.type !== 'failure') {
      this.#listener(answer);
      return;
    }
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.type === 'result') waiting?.resolve(answer.value);
    else waiting?.reject(new Error(answer.reason));
  }
}

const unpacked = new Map<string, Promise<ArrayBuffer>>();

/** A part of the core's code, which stands in the page, compressed. */
function partOf(id: string): Promise<ArrayBuffer> {
  const known = unpacked.get(id) ?? unpack(id);
  unpacked.set(id, known);
  return known;
}

function unpack(id: string): Promise<ArrayBuffer> {
  const packed = atob(document.getElementById(id)?.textContent?.trim() ?? '');
  const bytes = new Uint8Array(packed.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = packed.charCodeAt(at);
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
}

/** A worker whose code stands in parts in the page itself, which is one file. */
async function workerOf(parts: readonly string[]): Promise<Worker> {
  const code = await Promise.all(parts.map(partOf));
  return new Worker(URL.createObjectURL(new Blob(code, { type: 'text/javascript' })));
}
