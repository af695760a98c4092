import { statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { seenAt } from '../write/path-state.ts';

/**
 * The watcher of files tells of a file once in 50 ms at most, and says nothing of what it left out: so long after a change,
 * in milliseconds, its file is looked at once more.
 */
const UNTOLD = 100;

/** A change of an input. */
export interface InputChange {
  /** The name that the person gave; for a file in a watched folder, the path below that name. */
  readonly name: string;
  readonly isGone: boolean;
}

/**
 * Reports changes of files, and of everything in folders.
 *
 * It watches the folder of a file, not the file: many editors write a new file and rename it over the old one, which
 * would end a watch of the file. Other files in that folder are ignored.
 */
export class InputWatcher {
  /** The name that the person gave, by absolute path. */
  readonly #names = new Map<string, string>();
  readonly #folders = new Set<string>();
  #outputs: readonly string[] = [];
  /** The changes that nobody has taken yet, by name, in the order of the latest one. */
  readonly #changes = new Map<string, InputChange>();
  /** The state, by name, of what was told last, until it was looked at once more: from a time on, in milliseconds. */
  #unsure: { readonly state: ReadonlyMap<string, string>; readonly until: number } | undefined;
  #failure: { readonly error: unknown } | undefined;
  #wake: () => void = () => {};
  #watcher: FSWatcher | undefined;

  /**
   * Waits for changes, and until nothing has changed for `quiet` milliseconds: one save often changes a file several
   * times.
   *
   * @returns the changes, of which there are none if the signal ended the wait
   * @throws if the system cannot watch
   */
  async changes(quiet: number, signal: AbortSignal): Promise<readonly InputChange[]> {
    while (this.#changes.size === 0 && !this.#failure && !signal.aborted)
      await (this.#unsure
        ? this.isStill(this.#unsure.until - performance.now(), signal)
        : this.#woken(signal));
    while (quiet > 0 && !this.#failure && !signal.aborted && (await this.#woken(signal, quiet)));
    if (this.#failure) throw this.#failure.error;
    const seen = signal.aborted ? [] : [...this.#changes.values()];
    this.#changes.clear();
    const until = performance.now() + UNTOLD;
    this.#unsure = { state: await this.#stateOf(seen.map(({ name }) => name)), until };
    return seen;
  }

  /**
   * Waits whether something changes.
   *
   * @param time in milliseconds
   * @returns whether nothing did since `changes` told of some; it tells of what did
   */
  async isStill(time: number, signal: AbortSignal): Promise<boolean> {
    if (this.#changes.size === 0) await this.#woken(signal, Math.max(0, time));
    const { state, until } = this.#unsure ?? { state: new Map<string, string>(), until: 0 };
    if (performance.now() >= until) this.#unsure = undefined;
    for (const [name, now] of await this.#stateOf(state.keys()))
      if (now !== state.get(name) && !this.#changes.has(name))
        this.#changes.set(name, { name, isGone: now === '' });
    return this.#changes.size === 0;
  }

  /** The state of files, by name. */
  async #stateOf(names: Iterable<string>): Promise<ReadonlyMap<string, string>> {
    const state = new Map<string, string>();
    for (const name of [...names]) state.set(name, await seenAt(name).catch(() => '?'));
    return state;
  }

  /** Waits for the next change, for `most` milliseconds; whether something came in that time. */
  async #woken(signal: AbortSignal, most?: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    let onAbort = () => {};
    const isWoken = await new Promise<boolean>((done) => {
      this.#wake = () => done(true);
      onAbort = () => done(true);
      signal.addEventListener('abort', onAbort, { once: true });
      if (most !== undefined) timer = setTimeout(() => done(false), most);
    });
    signal.removeEventListener('abort', onAbort);
    clearTimeout(timer);
    return isWoken;
  }

  /**
   * Watches further inputs.
   *
   * @returns when changes of all inputs are being reported
   */
  async add(inputs: readonly string[]): Promise<void> {
    const before = this.#names.size;
    for (const name of inputs) {
      const path = resolve(name);
      this.#names.set(path, this.#names.get(path) ?? name);
      if (isFolder(path)) this.#folders.add(path);
    }
    if (this.#names.size === before) return;
    // The old watcher runs until the new one is ready, so that no change is missed.
    const old = this.#watcher;
    this.#watcher = await this.#watch();
    await old?.close();
  }

  /** Sets the files that the program writes: they are ignored, even inside a watched folder. */
  leaveOut(outputs: readonly string[]): void {
    this.#outputs = outputs.map((it) => resolve(it));
  }

  async close(): Promise<void> {
    await this.#watcher?.close();
  }

  async #watch(): Promise<FSWatcher> {
    const paths = [...this.#names.keys()].map((it) => (this.#folders.has(it) ? it : dirname(it)));
    const watcher = watch([...new Set(paths)], {
      ignoreInitial: true,
      ignored: (path) => !this.#isWatched(resolve(path)),
    });
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher.on(event, (path) => {
        const name = this.#nameOf(resolve(path));
        if (name === undefined) return;
        // Deleted first, so that the changed input moves to the end of the order.
        this.#changes.delete(name);
        this.#changes.set(name, { name, isGone: event === 'unlink' });
        this.#wake();
      });
    }
    watcher.on('error', (error) => {
      this.#failure = { error };
      this.#wake();
    });
    await new Promise<void>((done) => watcher.once('ready', done));
    return watcher;
  }

  /** Whether a path is an input, inside one, or a folder on the way to one. */
  #isWatched(path: string): boolean {
    // Also ignores temporary files and copies beside an output.
    if (this.#outputs.some((it) => path === it || path.startsWith(`${it}.`))) return false;
    if (this.#nameOf(path) !== undefined) return true;
    const below = path.endsWith(sep) ? path : path + sep;
    for (const input of this.#names.keys()) if (input.startsWith(below)) return true;
    return false;
  }

  #nameOf(path: string): string | undefined {
    const name = this.#names.get(path);
    if (name !== undefined) return name;
    for (const folder of this.#folders) {
      if (path.startsWith(folder + sep)) return `${this.#names.get(folder)}${path.slice(folder.length)}`;
    }
    return undefined;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
