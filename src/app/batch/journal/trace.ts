import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { VERSION } from '../../package/version.ts';
import { configOf } from '../../packs/customised.ts';
import { installedPacks } from '../../packs/installed.ts';
import type { BatchRequest, BatchUnit } from '../request.ts';
import type { InputTrace } from './journal.ts';
import { recordedPath, slashed } from './shown.ts';

/** Hash of the content of a file or of a whole folder, and the time of the last change in milliseconds since 1970. */
interface InputContent {
  readonly hash: string;
  readonly changed: number;
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Hash of those parts of the command line that decide what is made and where it goes. */
export function askedHash(
  { documents, destination, styleFile, packs, strict, draft, epoch, drawing }: BatchRequest,
  { file, root }: BatchUnit,
): string {
  const { formats, name, folder } = destination;
  const below = folder === undefined ? null : slashed(relative(root, dirname(file)));
  return digest(
    JSON.stringify([
      documents,
      formats,
      name?.written ?? null,
      styleFile ?? null,
      packs,
      strict,
      draft,
      epoch ?? null,
      drawing ?? null,
      below,
    ]),
  );
}

const ABSENT: InputContent = { hash: 'absent', changed: 0 };

/** Hashes the inputs of units. An input that several units share, such as a pack, is read once. */
export class Tracer {
  readonly #contents = new Map<string, Promise<InputContent>>();

  /**
   * The trace of a unit that was just built.
   *
   * @param inputs the files and folders that were read
   * @param began when reading began, in milliseconds since 1970
   * @returns undefined if one of the inputs has changed since `began`
   */
  async of(
    request: BatchRequest,
    unit: BatchUnit,
    inputs: readonly string[],
    began: number,
  ): Promise<InputTrace | undefined> {
    const paths = [...new Set(inputs.map(recordedPath))];
    const { hash, changed } = await this.#contentOfAll(unit.file, paths);
    // A time in the future tells nothing.
    const isLate = changed > began && changed <= Date.now();
    return isLate ? undefined : { inputs: paths, content: hash, asked: askedHash(request, unit) };
  }

  /** Whether the unit's inputs are the same as when the trace was made. */
  async isSame(file: string, { inputs, content }: InputTrace): Promise<boolean> {
    return (await this.#contentOfAll(file, inputs)).hash === content;
  }

  async #contentOfAll(file: string, paths: readonly string[]): Promise<InputContent> {
    const own = recordedPath(file);
    const contents = await Promise.all(paths.map((path) => this.#contentOf(path, path === own)));
    const config = configOf(file);
    const parts = [
      VERSION,
      // The nearest configuration and the installed packs count too: a new one changes the documents.
      config === undefined ? null : recordedPath(config),
      [...installedPacks(dirname(file))].map(([pack, folder]) => [pack, recordedPath(folder)]),
      paths.map((path, index) => [path, contents[index]?.hash]),
    ];
    return {
      hash: digest(JSON.stringify(parts)),
      changed: Math.max(0, ...contents.map((it) => it.changed)),
    };
  }

  /** @param isOwn whether it is the unit's own file: never cached, because it is hashed before and after building */
  #contentOf(path: string, isOwn: boolean): Promise<InputContent> {
    if (isOwn) return contentOf(path);
    const known = this.#contents.get(path) ?? contentOf(path);
    this.#contents.set(path, known);
    return known;
  }
}

async function contentOf(path: string): Promise<InputContent> {
  try {
    const status = await stat(path);
    if (!status.isDirectory()) return { hash: digest(await readFile(path)), changed: status.mtimeMs };
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    const names = entries
      .filter((it) => !it.isDirectory())
      .map((it) => relative(path, join(it.parentPath, it.name)));
    const below = await Promise.all(
      names.sort().map(async (it) => [it, await contentOf(join(path, it))] as const),
    );
    return {
      hash: digest(JSON.stringify(below.map(([name, { hash }]) => [slashed(name), hash]))),
      changed: Math.max(status.mtimeMs, ...below.map(([, it]) => it.changed)),
    };
  } catch {
    return ABSENT;
  }
}
