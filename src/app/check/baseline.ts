import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { severityOf } from '../../core/diagnostics/severity.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { Texts } from '../files/texts.ts';
import { writeWhole } from '../write/write-file.ts';
import { identitiesOf } from './identity.ts';

/** How many findings are accepted: by file, by code, by identity. */
type Counts = Map<string, Map<string, Map<string, number>>>;

/** The form of the file; one that means something else by its keys has to have another. */
const VERSION = 1;

/**
 * Findings that a unit has accepted: they are known, and do not fail a check until there are more of them. They are known
 * by their file, seen from the baseline's own folder, and by what `identitiesOf` says, so that they may move.
 */
export class Baseline {
  readonly #path: string;
  readonly #accepted: Counts;
  readonly #acceptsAll: boolean;
  /** What was found in this run in the files that were looked at. */
  readonly #found: Counts = new Map();

  /**
   * @param accepted nothing for a baseline that is to be written for the first time
   * @param acceptsAll whether it is going to be written, and so whatever is found is accepted
   */
  constructor(path: string, accepted: Counts, acceptsAll: boolean) {
    this.#path = path;
    this.#accepted = accepted;
    this.#acceptsAll = acceptsAll;
  }

  /**
   * Takes note of what was found, and parts it. An error is never accepted: a unit that cannot be built would pass.
   *
   * @param files those that were looked at, with or without a finding
   * @returns the findings that are not accepted yet; of several alike the last
   */
  fresh(files: Iterable<string>, findings: readonly Finding[], texts: Texts): Finding[] {
    for (const file of files) this.#note(this.#keyOf(file));
    const identities = identitiesOf(findings, texts);
    return findings.filter((found, index) => {
      if (severityOf(found) === 'error') return true;
      const { file, code } = found;
      const key = this.#keyOf(file);
      const identity = identities[index] as string;
      const counts = this.#note(key);
      const count = (counts.get(code)?.get(identity) ?? 0) + 1;
      counts.set(code, (counts.get(code) ?? new Map()).set(identity, count));
      return !this.#acceptsAll && count > (this.#accepted.get(key)?.get(code)?.get(identity) ?? 0);
    });
  }

  /** How many findings that are accepted were not found again, in the files that were looked at or are gone. */
  get outdated(): number {
    let count = 0;
    for (const [file, codes] of this.#accepted) {
      const found = this.#found.get(file);
      if (!found && this.#isThere(file)) continue;
      for (const [code, identities] of codes) {
        for (const [identity, accepted] of identities) {
          count += Math.max(0, accepted - (found?.get(code)?.get(identity) ?? 0));
        }
      }
    }
    return count;
  }

  /**
   * Writes what was found in place of what was accepted; of files that were not looked at and are still there, that stays
   * accepted which was.
   *
   * @returns how many findings are accepted now, or why it could not be written
   */
  async write(): Promise<number | Finding> {
    const kept = [...this.#accepted].filter(([file]) => !this.#found.has(file) && this.#isThere(file));
    const files = [...kept, ...this.#found].filter(([, codes]) => codes.size > 0);
    const text = JSON.stringify({ version: VERSION, files: plain(new Map(files)) }, null, 2);
    const unwritten = await writeWhole(this.#path, `${text}\n`);
    return unwritten ?? totalOf(files.map(([, codes]) => codes));
  }

  #note(key: string): Map<string, Map<string, number>> {
    const known = this.#found.get(key) ?? new Map();
    this.#found.set(key, known);
    return known;
  }

  #keyOf(file: string): string {
    return file === ''
      ? ''
      : relative(dirname(resolve(this.#path)), resolve(file))
          .split(sep)
          .join('/');
  }

  #isThere(key: string): boolean {
    return existsSync(resolve(dirname(this.#path), key));
  }
}

/**
 * Reads a baseline.
 *
 * @param isWritten whether it is going to be written, so that it may be that there is none yet
 */
export async function readBaseline(
  path: string,
  isWritten: boolean,
): Promise<
  | { readonly baseline: Baseline; readonly finding?: undefined }
  | { readonly baseline?: undefined; readonly finding: Finding }
> {
  const at = { file: path, range: FILE_START };
  const { bytes, finding: unread } = await readBytes(path);
  if (unread?.code === 'file-not-found') {
    return isWritten
      ? { baseline: new Baseline(path, new Map(), true) }
      : { finding: finding('baseline-not-found', at, { file: path }) };
  }
  if (unread) return { finding: unread };
  const accepted = countsOf(new TextDecoder().decode(bytes));
  return accepted
    ? { baseline: new Baseline(path, accepted, isWritten) }
    : { finding: finding('baseline-broken', at, { file: path }) };
}

/** What a baseline's text says; undefined where it is not such a text. */
function countsOf(text: string): Counts | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isMap(data) || data.version !== VERSION || !isMap(data.files)) return undefined;
  const files: Counts = new Map();
  for (const [file, codes] of Object.entries(data.files)) {
    if (!isMap(codes)) return undefined;
    const counts = new Map<string, Map<string, number>>();
    for (const [code, identities] of Object.entries(codes)) {
      if (!isMap(identities)) return undefined;
      const entries = Object.entries(identities);
      if (!entries.every(isCount)) return undefined;
      counts.set(code, new Map(entries as [string, number][]));
    }
    files.set(file, counts);
  }
  return files;
}

const isMap = (it: unknown): it is Record<string, unknown> =>
  typeof it === 'object' && it !== null && !Array.isArray(it);

const isCount = ([, it]: [string, unknown]): boolean => Number.isInteger(it) && (it as number) > 0;

/** Maps within maps as objects, their keys in order. */
function plain(map: ReadonlyMap<string, unknown>): object {
  const entries = [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, it]) => [key, it instanceof Map ? plain(it) : it]));
}

function totalOf(files: readonly ReadonlyMap<string, ReadonlyMap<string, number>>[]): number {
  const counts = files.flatMap((codes) => [...codes.values()].flatMap((it) => [...it.values()]));
  return counts.reduce((sum, it) => sum + it, 0);
}
