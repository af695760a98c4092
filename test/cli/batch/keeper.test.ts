import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { JournalEntry } from '../../../src/app/batch/journal/journal.ts';
import { Keeper } from '../../../src/app/batch/journal/keeper.ts';

const entry = (file: string): JournalEntry => ({
  file,
  outcome: 'built',
  status: 0,
  outputs: [],
  findings: [],
});

test('units that are done at once are all in the record, while the batch runs and at its end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'report-keeper-'));
  const files = ['a.yaml', 'b.yaml', 'c.yaml'];
  const keeper = new Keeper(new Map([[folder, { shard: undefined, all: files }]]));
  const lines = () =>
    readFileSync(join(folder, '.report-build.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((it) => JSON.parse(it).file ?? 'head');
  try {
    await Promise.all(files.map((file) => keeper.keep(folder, entry(file))));
    expect(lines()[0]).toBe('head');
    expect(lines().slice(1).sort()).toEqual(files);
    expect(await keeper.end()).toEqual([]);
    expect(lines()).toEqual(['head', ...files]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
