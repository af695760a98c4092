import { join } from 'node:path';
import { finding } from '../../../core/diagnostics/finding.ts';
import { byCodePoint } from '../../../core/model/by-code-point.ts';
import { FILE_START, type Finding } from '../../../core/model/diagnostic.ts';
import type { Journal, JournalEntry, Shard } from '../journal/journal.ts';
import { journalsIn } from '../journal/journals-in.ts';
import { slashed } from '../journal/shown.ts';
import type { ResultRow } from '../result.ts';
import { unitsOf } from '../shard/split.ts';

/** A unit's entry, and the folder that holds its documents. */
export interface LocatedEntry {
  readonly entry: JournalEntry;
  readonly folder: string;
}

/** What the journals of several folders say together. */
export interface JoinedJournals {
  readonly units: readonly LocatedEntry[];
  /** All units of the batch in its order, including those without a result. */
  readonly all: readonly string[];
  readonly problems: readonly Finding[];
}

/** Joins the journals of shards. Each unit appears once; a unit that was missed or built twice gives a finding. */
export async function joined(folders: readonly string[]): Promise<JoinedJournals> {
  const problems: Finding[] = [];
  const journals: { folder: string; path: string; journal: Journal }[] = [];
  for (const folder of folders) {
    const found = await journalsIn(folder);
    if (found.length === 0)
      problems.push(finding('record-not-found', { file: folder, range: FILE_START }, { folder }));
    for (const { name, journal } of found) journals.push({ folder, path: join(folder, name), journal });
  }
  const all = [
    ...new Set(journals.flatMap(({ journal }) => journal.head?.all ?? [...journal.entries.keys()])),
  ];
  const units: LocatedEntry[] = [];
  for (const file of [...all].sort(byCodePoint)) {
    const found = journals.flatMap(({ folder, journal }) => {
      const entry = journal.entries.get(file);
      return entry ? [{ entry, folder }] : [];
    });
    const [first] = best(found);
    if (first) units.push(first);
    else problems.push(missed(file, all, journals));
    if (found.length > 1) problems.push(twice(file, found));
  }
  return { units, all, problems };
}

/** If a shard failed and was run again elsewhere, the better result counts. */
const best = (found: readonly LocatedEntry[]): LocatedEntry[] =>
  [...found].sort((one, other) => one.entry.status - other.entry.status);

function missed(file: string, all: readonly string[], journals: readonly { journal: Journal }[]): Finding {
  const total = journals.find(({ journal }) => journal.head?.shard)?.journal.head?.shard?.total;
  const shard = total === undefined ? undefined : shardOf(file, all, total);
  return finding(
    'unit-missed',
    { file, range: FILE_START },
    { unit: file, shard: shard && `${shard.index}/${shard.total}` },
  );
}

function shardOf(file: string, all: readonly string[], total: number): Shard | undefined {
  for (let index = 1; index <= total; index++)
    if (unitsOf(all, { index, total }, (it) => it).includes(file)) return { index, total };
  return undefined;
}

function twice(file: string, found: readonly LocatedEntry[]): Finding {
  const results = new Set(found.map(({ entry: { outcome, outputs } }) => JSON.stringify([outcome, outputs])));
  const differ = results.size > 1;
  const folders = found.map(({ folder }) => slashed(folder));
  const it = finding('unit-built-twice', { file, range: FILE_START }, { unit: file, folders, differ });
  return differ ? { ...it, severity: 'error' } : it;
}

export const rowsOf = (units: readonly LocatedEntry[]): ResultRow[] =>
  units.map(({ entry }) => ({ entry, outcome: entry.outcome }));
