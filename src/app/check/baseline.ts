import { existsSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { finding } from '../../core/diagnostics/finding.ts';
import { severityOf } from '../../core/diagnostics/severity.ts';
import { FILE_START, type Finding } from '../../core/model/diagnostic.ts';
import { readBytes } from '../files/read-bytes.ts';
import type { Texts } from '../files/texts.ts';
import { writeWhole } from '../write/write-file.ts';
import { identitiesOf } from './identity.ts';

/** Counts of accepted findings: by file, then code, then identity. */
type AcceptedCounts = Map<string, Map<string, Map<string, number>>>;

/** Version of the file's format. If the meaning of its keys changes, this must change too. */
const VERSION = 1;

/**
 * Findings that a unit has accepted. They do not fail a check unless more of them appear. A finding is recognised by
 * its file (relative to the baseline's folder) and by `identitiesOf`, so it may move within the file.
 */
export class Baseline {
  readonly #path: string;
  readonly #accepted: AcceptedCounts;
  readonly #acceptsAll: boolean;
  /** The findings of this run, in the files that were checked. */
  readonly #found: AcceptedCounts = new Map();

  /**
   * @param accepted empty for a baseline that does not exist yet
   * @param acceptsAll true if the baseline is going to be written: then every finding is accepted
   */
  constructor(path: string, accepted: AcceptedCounts, acceptsAll: boolean) {
    this.#path = path;
    this.#accepted = accepted;
    this.#acceptsAll = acceptsAll;
  }

  /**
   * Records the findings and separates the new ones from the accepted ones. Errors are never accepted: a unit that
   * cannot be built would pass the check.
   *
   * @param files all files that were checked, with or without findings
   * @returns the findings that are not accepted; of several equal ones, the last
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

  /** The number of accepted findings that did not appear again, in files that were checked or no longer exist. */
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
   * Writes the findings of this run as the accepted ones. For files that were not checked but still exist, the old
   * entries stay.
   *
   * @returns how many findings are now accepted, or why it could not be written
   */
  async write(): Promise<number | Finding> {
    const others = [...this.#accepted].filter(([file]) => !this.#found.has(file) && this.#isThere(file));
    const files = [...others, ...this.#found].filter(([, codes]) => codes.size > 0);
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

/** @param isWritten whether the baseline is going to be written; then it need not exist yet */
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

/** Parses a baseline; undefined if the text is not one. */
function countsOf(text: string): AcceptedCounts | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isMap(data) || data.version !== VERSION || !isMap(data.files)) return undefined;
  const files: AcceptedCounts = new Map();
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

/** Nested maps as nested objects, with sorted keys. */
function plain(map: ReadonlyMap<string, unknown>): object {
  const entries = [...map].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, it]) => [key, it instanceof Map ? plain(it) : it]));
}

function totalOf(files: readonly ReadonlyMap<string, ReadonlyMap<string, number>>[]): number {
  const counts = files.flatMap((codes) => [...codes.values()].flatMap((it) => [...it.values()]));
  return counts.reduce((sum, it) => sum + it, 0);
}
