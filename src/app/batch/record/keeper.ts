import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../../core/model/diagnostic.ts';
import { makeFolder } from '../../write/make-folder.ts';
import { writeFailure } from '../../write/write-failure.ts';
import { writeWhole } from '../../write/write-file.ts';
import { entryLine, headLine, type RecordHead, recordText, type UnitRecord } from './record.ts';
import { recordName, recordsIn } from './records-in.ts';

/**
 * Keeps the build records of a batch, one in each folder that documents are written to. While the batch runs, a line is
 * appended for each finished unit, so that a batch that is killed loses only the units in work. At the end each record
 * is written again whole, in order.
 */
export class Keeper {
  readonly #heads: ReadonlyMap<string, RecordHead>;
  // Promises, not their results: two units that finish together must not both start a record.
  readonly #kept = new Map<string, Promise<Map<string, UnitRecord>>>();
  readonly #files = new Map<string, Promise<FileHandle | Finding>>();
  readonly #failures = new Map<string, Finding>();

  /** @param heads the head of the record of each folder */
  constructor(heads: ReadonlyMap<string, RecordHead>) {
    this.#heads = heads;
  }

  /**
   * Adds the entry of a unit whose documents are written.
   *
   * @param folder the folder of the record
   */
  async keep(folder: string, entry: UnitRecord): Promise<void> {
    const entries = await this.#entriesOf(folder);
    entries.set(entry.file, entry);
    await this.#appended(folder, entryLine(entry));
  }

  /** A unit's entry as it was when the batch began. */
  async before(folder: string, file: string): Promise<UnitRecord | undefined> {
    return (await this.#entriesOf(folder)).get(file);
  }

  /**
   * Writes each record whole, without the units whose files no longer exist.
   *
   * @returns a finding for each record that could not be written
   */
  async end(): Promise<Finding[]> {
    for (const opening of this.#files.values()) {
      const opened = await opening.catch(() => undefined);
      if (opened && !('code' in opened)) await opened.close();
    }
    this.#files.clear();
    for (const [folder, head] of this.#heads) {
      if (this.#failures.has(folder)) continue;
      const entries = await this.#entriesOf(folder);
      const unmade = await makeFolder(folder);
      const all = new Set(head.all);
      const wanted = [...entries.values()].filter(({ file }) => all.has(file) || existsSync(file));
      const path = join(folder, recordName(head.shard));
      const failure = unmade ?? (await writeWhole(path, recordText(head, wanted)));
      if (failure) this.#failures.set(folder, failure);
    }
    return [...this.#failures.values()];
  }

  #entriesOf(folder: string): Promise<Map<string, UnitRecord>> {
    const known = this.#kept.get(folder) ?? this.#entriesIn(folder);
    this.#kept.set(folder, known);
    return known;
  }

  async #entriesIn(folder: string): Promise<Map<string, UnitRecord>> {
    const name = recordName(this.#heads.get(folder)?.shard);
    const own = (await recordsIn(folder)).find((it) => it.name === name);
    return new Map(own?.record.entries);
  }

  async #appended(folder: string, line: string): Promise<void> {
    if (this.#failures.has(folder)) return;
    const path = join(folder, recordName(this.#heads.get(folder)?.shard));
    try {
      const opening = this.#files.get(folder) ?? this.#opened(folder, path);
      this.#files.set(folder, opening);
      const opened = await opening;
      if ('code' in opened) this.#failures.set(folder, opened);
      else await opened.appendFile(line);
    } catch (error) {
      this.#failures.set(folder, writeFailure(path, error));
    }
  }

  /** Opens the record for appending; a finding if its folder could not be made. */
  async #opened(folder: string, path: string): Promise<FileHandle | Finding> {
    const unmade = await makeFolder(folder);
    if (unmade) return unmade;
    const handle = await open(path, 'a');
    const head = this.#heads.get(folder);
    // Begins with a line feed, because the last line of an earlier run may be incomplete.
    await handle.appendFile(`\n${head ? headLine(head) : ''}`);
    return handle;
  }
}
