import { join } from 'node:path';
import { finding } from '../../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../../core/model/diagnostic.ts';
import { type BuildRecord, byCodePoint, type Shard, type UnitRecord } from '../record/record.ts';
import { recordsIn } from '../record/records-in.ts';
import { slashed } from '../record/shown.ts';
import type { ResultRow } from '../result.ts';
import { unitsOf } from '../shard/split.ts';

/** A unit's entry, and the folder that holds its documents. */
export interface LocatedRecord {
  readonly entry: UnitRecord;
  readonly folder: string;
}

/** What the build records of several folders say together. */
export interface JoinedRecords {
  readonly units: readonly LocatedRecord[];
  /** All units of the batch in its order, including those without a result. */
  readonly all: readonly string[];
  readonly problems: readonly Finding[];
}

/** Joins the build records of shards. Each unit appears once; a unit that was missed or built twice gives a finding. */
export async function joined(folders: readonly string[]): Promise<JoinedRecords> {
  const problems: Finding[] = [];
  const records: { folder: string; path: string; record: BuildRecord }[] = [];
  for (const folder of folders) {
    const found = await recordsIn(folder);
    if (found.length === 0)
      problems.push(finding('record-not-found', { file: folder, range: FILE_START }, { folder }));
    for (const { name, record } of found) records.push({ folder, path: join(folder, name), record });
  }
  const all = [...new Set(records.flatMap(({ record }) => record.head?.all ?? [...record.entries.keys()]))];
  const units: LocatedRecord[] = [];
  for (const file of [...all].sort(byCodePoint)) {
    const found = records.flatMap(({ folder, record }) => {
      const entry = record.entries.get(file);
      return entry ? [{ entry, folder }] : [];
    });
    const [first] = best(found);
    if (first) units.push(first);
    else problems.push(missed(file, all, records));
    if (found.length > 1) problems.push(twice(file, found));
  }
  return { units, all, problems };
}

/** If a shard failed and was run again elsewhere, the better result counts. */
const best = (found: readonly LocatedRecord[]): LocatedRecord[] =>
  [...found].sort((one, other) => one.entry.status - other.entry.status);

function missed(file: string, all: readonly string[], records: readonly { record: BuildRecord }[]): Finding {
  const total = records.find(({ record }) => record.head?.shard)?.record.head?.shard?.total;
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

function twice(file: string, found: readonly LocatedRecord[]): Finding {
  const results = new Set(found.map(({ entry: { outcome, outputs } }) => JSON.stringify([outcome, outputs])));
  const differ = results.size > 1;
  const folders = found.map(({ folder }) => slashed(folder));
  const it = finding('unit-built-twice', { file, range: FILE_START }, { unit: file, folders, differ });
  return differ ? { ...it, severity: 'error' } : it;
}

export const rowsOf = (units: readonly LocatedRecord[]): ResultRow[] =>
  units.map(({ entry }) => ({ entry, outcome: entry.outcome }));
