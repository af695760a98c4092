import { stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { Turns } from '../../core/model/turns.ts';
import { InputWatcher } from '../watch/input-watcher.ts';
import type { FolderList } from './folder-files.ts';
import { versionNow } from './version.ts';

/** A file that this or another program changed. */
export interface FileChange {
  /** Relative to the folder, parts separated by `/`. */
  readonly name: string;
  /** Undefined if the file is gone. */
  readonly version: string | undefined;
}

/** Changes within this time, in milliseconds, are one save. */
const BURST = 100;

/** Tells of changes of the files of a folder: of those that were read, and, where it is not too large, of all. */
export class FolderChanges {
  readonly #root: string;
  readonly #watcher = new InputWatcher();
  readonly #stopped = new AbortController();
  readonly #listeners = new Set<(change: FileChange) => void>();
  /** What is being added; one after the other. */
  readonly #adding = new Turns();
  #isWhole = false;

  constructor(root: string) {
    this.#root = root;
  }

  /**
   * Watches a folder with all that is in it.
   *
   * @param list what is in it: a long list, and folders that programs fill, are not watched as a whole
   */
  async watchFolder({ isComplete }: FolderList): Promise<void> {
    if (!isComplete) return;
    for (const full of ['node_modules', '.git'])
      if (await stat(join(this.#root, full)).catch(() => undefined)) return;
    this.#isWhole = true;
    await this.#add(this.#root);
  }

  /** Watches a file. */
  async watchFile(path: string): Promise<void> {
    if (!this.#isWhole) await this.#add(path);
  }

  async #add(path: string): Promise<void> {
    await this.#adding.take(() => this.#watcher.add([path]));
  }

  /** Has each change told, until what is returned is called. */
  listen(listener: (change: FileChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells of changes until it is stopped. A system that cannot watch is no reason to end: saving still looks first. */
  async run(): Promise<void> {
    const { signal } = this.#stopped;
    while (!signal.aborted) {
      const seen = await this.#watcher.changes(BURST, signal).catch(() => undefined);
      if (!seen) return;
      for (const { name: path, isGone } of seen) {
        const version = isGone ? undefined : await versionNow(path);
        const name = relative(this.#root, path).split(sep).join('/');
        for (const tell of this.#listeners) tell({ name, version });
      }
    }
  }

  async stop(): Promise<void> {
    this.#stopped.abort();
    await this.#adding.settled();
    await this.#watcher.close();
  }
}
