import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../../model/diagnostic.ts';
import { makeFolder } from '../../../write/make-folder.ts';
import { writeFailure } from '../../../write/write-failure.ts';
import { writeWhole } from '../../../write/write-file.ts';
import { type Entry, entryLine, type Head, headLine, recordText } from './record.ts';
import { recordName, recordsIn } from './records-in.ts';

/**
 * Keeps the records of a batch, one in each folder that documents are written to. While the batch runs, a line is appended
 * for each unit, so that whenever it is killed all is known but for what was in hand; at the end the whole is written anew,
 * in order.
 */
export class Keeper {
  readonly #heads: ReadonlyMap<string, Head>;
  readonly #kept = new Map<string, Map<string, Entry>>();
  readonly #files = new Map<string, FileHandle>();
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
    for (const handle of this.#files.values()) await handle.close();
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

  async #entriesOf(folder: string): Promise<Map<string, Entry>> {
    const known = this.#kept.get(folder);
    if (known) return known;
    const name = recordName(this.#heads.get(folder)?.shard);
    const own = (await recordsIn(folder)).find((it) => it.name === name);
    const entries = new Map(own?.record.entries);
    this.#kept.set(folder, entries);
    return entries;
  }

  async #appended(folder: string, line: string): Promise<void> {
    if (this.#failures.has(folder)) return;
    const path = join(folder, recordName(this.#heads.get(folder)?.shard));
    try {
      let handle = this.#files.get(folder);
      if (!handle) {
        const unmade = await makeFolder(folder);
        if (unmade) return void this.#failures.set(folder, unmade);
        handle = await open(path, 'a');
        this.#files.set(folder, handle);
        const head = this.#heads.get(folder);
        // A line feed first: what was torn off before must not spoil this line.
        await handle.appendFile(`\n${head ? headLine(head) : ''}`);
      }
      await handle.appendFile(line);
    } catch (error) {
      this.#failures.set(folder, writeFailure(path, error));
    }
  }
}
