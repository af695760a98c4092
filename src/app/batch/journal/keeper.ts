import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../../../core/model/diagnostic.ts';
import { makeFolder } from '../../write/make-folder.ts';
import { writeFailure } from '../../write/write-failure.ts';
import { writeWhole } from '../../write/write-file.ts';
import { entryLine, headLine, type JournalEntry, type JournalHead, journalText } from './journal.ts';
import { journalName, journalsIn } from './journals-in.ts';

/**
 * Keeps the journals of a batch, one in each folder that documents are written to. While the batch runs, a line is
 * appended for each finished unit, so that a batch that is killed loses only the units in work. At the end each journal
 * is written again whole, in order.
 */
export class Keeper {
  readonly #heads: ReadonlyMap<string, JournalHead>;
  // Promises, not their results: two units that finish together must not both start a journal.
  readonly #entries = new Map<string, Promise<Map<string, JournalEntry>>>();
  readonly #files = new Map<string, Promise<FileHandle | Finding>>();
  readonly #failures = new Map<string, Finding>();

  /** @param heads the head of the journal of each folder */
  constructor(heads: ReadonlyMap<string, JournalHead>) {
    this.#heads = heads;
  }

  /**
   * Adds the entry of a unit whose documents are written.
   *
   * @param folder the folder of the journal
   */
  async keep(folder: string, entry: JournalEntry): Promise<void> {
    const entries = await this.#entriesOf(folder);
    entries.set(entry.file, entry);
    await this.#appended(folder, entryLine(entry));
  }

  /** A unit's entry as it was when the batch began. */
  async before(folder: string, file: string): Promise<JournalEntry | undefined> {
    return (await this.#entriesOf(folder)).get(file);
  }

  /**
   * Writes each journal whole, without the units whose files no longer exist.
   *
   * @returns a finding for each journal that could not be written
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
      const path = join(folder, journalName(head.shard));
      const failure = unmade ?? (await writeWhole(path, journalText(head, wanted)));
      if (failure) this.#failures.set(folder, failure);
    }
    return [...this.#failures.values()];
  }

  #entriesOf(folder: string): Promise<Map<string, JournalEntry>> {
    const known = this.#entries.get(folder) ?? this.#entriesIn(folder);
    this.#entries.set(folder, known);
    return known;
  }

  async #entriesIn(folder: string): Promise<Map<string, JournalEntry>> {
    const name = journalName(this.#heads.get(folder)?.shard);
    const own = (await journalsIn(folder)).find((it) => it.name === name);
    return new Map(own?.journal.entries);
  }

  async #appended(folder: string, line: string): Promise<void> {
    if (this.#failures.has(folder)) return;
    const path = join(folder, journalName(this.#heads.get(folder)?.shard));
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

  /** Opens the journal for appending; a finding if its folder could not be made. */
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
