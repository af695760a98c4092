import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { byCodePoint } from '../../../core/model/by-code-point.ts';
import { type Journal, type JournalEntry, journalIn, type Shard } from './journal.ts';

const NAME = /^\.report-build(?:-\d+-of-\d+)?\.jsonl$/;

/** The name of the journal in its folder; each shard has its own. */
export const journalName = (shard?: Shard): string =>
  shard ? `.report-build-${shard.index}-of-${shard.total}.jsonl` : '.report-build.jsonl';

/** The journals in a folder, sorted by name. Unreadable journals and folders count as empty. */
export async function journalsIn(
  folder: string,
): Promise<{ readonly name: string; readonly journal: Journal }[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const found = [];
  for (const name of names.filter((it) => NAME.test(it)).sort(byCodePoint)) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    found.push({ name, journal: journalIn(text) });
  }
  return found;
}

/** All entries of the journals in a folder, by the unit's file. */
export async function entriesIn(folder: string): Promise<ReadonlyMap<string, JournalEntry>> {
  const journals = await journalsIn(folder);
  return new Map(journals.flatMap(({ journal }) => [...journal.entries]));
}
