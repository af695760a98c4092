import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../../core/model/diagnostic.ts';
import { makeFolder } from '../../write/make-folder.ts';
import { writeFailure } from '../../write/write-failure.ts';
import { writeWhole } from '../../write/write-file.ts';
import { type Entry, entryLine, type Head, headLine, recordText } from './record.ts';
import { recordName, recordsIn } from './records-in.ts';

/**
 * Keeps the records of a batch, one in each folder that documents are written to. While the batch runs, a line is appended
 * for each unit, so that whenever it is killed all is known but for what was in hand; at the end the whole is written anew,
 * in order.
 */
export class Keeper {
  readonly #heads: ReadonlyMap<string, Head>;
  // Promises, not what they give: two units that are done at once must not each begin a record.
  readonly #kept = new Map<string, Promise<Map<string, Entry>>>();
  readonly #files = new Map<string, Promise<FileHandle | Finding>>();
  readonly #failures = new Map<string, Finding>();

  /** @param heads by folder, what its record is to say of the batch */
  constructor(heads: ReadonlyMap<string, Head>) {
    this.#heads = heads;
  }

  /**
   * Takes up a unit's entry, once its documents are written.
   *
   * @param folder that of the record
   */
  async keep(folder: string, entry: Entry): Promise<void> {
    const entries = await this.#entriesOf(folder);
    entries.set(entry.file, entry);
    await this.#appended(folder, entryLine(entry));
  }

  /** What was known of a unit when the batch began. */
  async before(folder: string, file: string): Promise<Entry | undefined> {
    return (await this.#entriesOf(folder)).get(file);
  }

  /** Writes each record whole; units whose files are gone go. @returns what could not be written */
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

  #entriesOf(folder: string): Promise<Map<string, Entry>> {
    const known = this.#kept.get(folder) ?? this.#entriesIn(folder);
    this.#kept.set(folder, known);
    return known;
  }

  async #entriesIn(folder: string): Promise<Map<string, Entry>> {
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

  /** The record, begun; or why its folder could not be made. */
  async #opened(folder: string, path: string): Promise<FileHandle | Finding> {
    const unmade = await makeFolder(folder);
    if (unmade) return unmade;
    const handle = await open(path, 'a');
    const head = this.#heads.get(folder);
    // A line feed first: what was torn off before must not spoil this line.
    await handle.appendFile(`\n${head ? headLine(head) : ''}`);
    return handle;
  }
}
