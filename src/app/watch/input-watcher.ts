import { statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** What happened to an input. */
export interface Change {
  /** The input's name, as the person gave it; of a folder, that of the file in it. */
  readonly name: string;
  readonly isGone: boolean;
}

/**
 * Tells of changes of files, and of all in folders.
 *
 * The folder that a file stands in is watched, not the file: an editor that writes a new file and renames it over the
 * old one leaves nothing of what was watched. Everything else in that folder is left out.
 */
export class InputWatcher {
  /** Absolute paths, each with the name that the person gave. */
  readonly #names = new Map<string, string>();
  readonly #folders = new Set<string>();
  #outputs: readonly string[] = [];
  readonly #onChange: (change: Change) => void;
  readonly #onError: (error: unknown) => void;
  #watcher: FSWatcher | undefined;

  /**
   * @param onChange is told each change; several for one saving is usual
   * @param onError is told why the system does not watch
   */
  constructor(onChange: (change: Change) => void, onError: (error: unknown) => void) {
    this.#onChange = onChange;
    this.#onError = onError;
  }

  /**
   * Watches these inputs, beside those that it watches already.
   *
   * @returns once changes of all of them are told
   */
  async add(inputs: readonly string[]): Promise<void> {
    const before = this.#names.size;
    for (const name of inputs) {
      const path = resolve(name);
      this.#names.set(path, this.#names.get(path) ?? name);
      if (isFolder(path)) this.#folders.add(path);
    }
    if (this.#names.size === before) return;
    // The old one goes on until the new one has begun, so that nothing is missed between.
    const old = this.#watcher;
    this.#watcher = await this.#watch();
    await old?.close();
  }

  /** Files that are written, which are no input even where they stand in a folder that is. */
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
        if (name !== undefined) this.#onChange({ name, isGone: event === 'unlink' });
      });
    }
    watcher.on('error', this.#onError);
    await new Promise<void>((done) => watcher.once('ready', done));
    return watcher;
  }

  /** An input, what stands in one, or a folder on the way to one. */
  #isWatched(path: string): boolean {
    // Beside an output, what is written before it is put in its place.
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
