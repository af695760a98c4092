import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildRecord, byCodePoint, recordIn, type Shard, type UnitRecord } from './record.ts';

const NAME = /^\.report-build(?:-\d+-of-\d+)?\.jsonl$/;

/** The name of the build record in its folder; each shard has its own. */
export const recordName = (shard?: Shard): string =>
  shard ? `.report-build-${shard.index}-of-${shard.total}.jsonl` : '.report-build.jsonl';

/** The build records in a folder, sorted by name. Unreadable records and folders count as empty. */
export async function recordsIn(
  folder: string,
): Promise<{ readonly name: string; readonly record: BuildRecord }[]> {
  const names = await readdir(folder).catch((): string[] => []);
  const found = [];
  for (const name of names.filter((it) => NAME.test(it)).sort(byCodePoint)) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => '');
    found.push({ name, record: recordIn(text) });
  }
  return found;
}

/** All entries of the build records in a folder, by the unit's file. */
export async function entriesIn(folder: string): Promise<ReadonlyMap<string, UnitRecord>> {
  const records = await recordsIn(folder);
  return new Map(records.flatMap(({ record }) => [...record.entries]));
}
