import { statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';

/** A change of an input. */
export interface Change {
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
  readonly #onChange: (change: Change) => void;
  readonly #onError: (error: unknown) => void;
  #watcher: FSWatcher | undefined;

  /**
   * @param onChange called for each change; often several times for one save
   * @param onError called if the system cannot watch
   */
  constructor(onChange: (change: Change) => void, onError: (error: unknown) => void) {
    this.#onChange = onChange;
    this.#onError = onError;
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
        if (name !== undefined) this.#onChange({ name, isGone: event === 'unlink' });
      });
    }
    watcher.on('error', this.#onError);
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
