import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Finding } from '../../core/model/diagnostic.ts';
import { writeFailure } from '../write/write-failure.ts';
import { writeWhole } from '../write/write-file.ts';
import { jsonIn } from './json-in.ts';

/**
 * Where the studio keeps what is written and not saved: the program's own folder in the user's home. The browser's own
 * store would be lost with the port, which is another one each time.
 *
 * @param environment the variables of the process
 */
export function draftsFolder(
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform = process.platform,
  home = homedir(),
): string {
  const state =
    platform === 'win32'
      ? environment.LOCALAPPDATA || join(home, 'AppData', 'Local')
      : platform === 'darwin'
        ? join(home, 'Library', 'Application Support')
        : environment.XDG_STATE_HOME || join(home, '.local', 'state');
  return join(state, 'zerenzhi-report', 'drafts');
}

/** Drafts of the files of one folder, each a file that only this user can read. */
export class Drafts {
  readonly #store: string;
  readonly #root: string;

  /**
   * @param store where they are kept
   * @param root the folder that they are about
   */
  constructor(store: string, root: string) {
    this.#store = join(store, nameOf(root));
    this.#root = root;
  }

  /** The drafts as the page gave them, in no order. */
  async all(): Promise<readonly unknown[]> {
    const names = await readdir(this.#store).catch(() => []);
    const texts = names
      .filter((it) => it.endsWith('.json'))
      .map((it) => readFile(join(this.#store, it), 'utf8').catch(() => ''));
    return (await Promise.all(texts)).flatMap((it) => {
      const { root, draft } = (jsonIn(it) ?? {}) as { root?: unknown; draft?: unknown };
      return root === this.#root && draft !== undefined ? [draft] : [];
    });
  }

  /**
   * Keeps a draft in place of the one of the same id; whole, or the old one stays.
   *
   * @returns why it could not be kept
   */
  async keep(id: string, draft: unknown): Promise<Finding | undefined> {
    try {
      await mkdir(this.#store, { recursive: true, mode: 0o700 });
    } catch (error) {
      return writeFailure(this.#store, error);
    }
    return writeWhole(this.#pathOf(id), JSON.stringify({ root: this.#root, draft }));
  }

  async delete(id: string): Promise<void> {
    await unlink(this.#pathOf(id)).catch(() => {});
  }

  #pathOf(id: string): string {
    return join(this.#store, `${nameOf(id)}.json`);
  }
}

const nameOf = (it: string): string => createHash('sha256').update(it).digest('hex').slice(0, 32);
