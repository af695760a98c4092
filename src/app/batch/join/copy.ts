import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { finding } from '../../../core/diagnostics/finding.ts';
import { FILE_START, type Finding } from '../../../core/model/diagnostic.ts';
import { type WriteOptions, writeDocument } from '../../produce/write-document.ts';
import { makeFolder } from '../../write/make-folder.ts';
import { writeWhole } from '../../write/write-file.ts';
import { type JournalEntry, journalText } from '../journal/journal.ts';
import { journalName } from '../journal/journals-in.ts';
import type { JoinedJournals, LocatedEntry } from './join.ts';

/**
 * Copies the documents of joined shards into one folder, each whole or not at all. Then writes the journal that an
 * unsplit batch would have written.
 *
 * @param how as for `build`: a document in the folder that a person has edited is not overwritten
 */
export async function copyInto(
  output: string,
  { units, all }: JoinedJournals,
  how: WriteOptions,
): Promise<Finding[]> {
  const problems: Finding[] = [];
  const copied: JournalEntry[] = [];
  for (const unit of units) {
    const found = await copyUnit(output, unit, how);
    problems.push(...found);
    // A unit that was not copied stays out of the journal, so that --changed builds it.
    if (!found.some(({ code }) => code === 'output-lost')) copied.push(unit.entry);
  }
  const failure =
    (await makeFolder(output)) ??
    (await writeWhole(join(output, journalName()), journalText({ all }, copied)));
  return failure ? [...problems, failure] : problems;
}

async function copyUnit(
  output: string,
  { entry, folder }: LocatedEntry,
  how: WriteOptions,
): Promise<Finding[]> {
  const problems: Finding[] = [];
  for (const { path, sha256 } of entry.outputs) {
    const from = join(folder, path);
    const to = join(output, path);
    const isOurs = isWithin(folder, from) && isWithin(output, to);
    const bytes = isOurs ? await readFile(from).catch(() => undefined) : undefined;
    const isSame = bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha256;
    if (!isSame) {
      const args = { unit: entry.file, path: from, isThere: bytes !== undefined };
      problems.push(finding('output-lost', { file: entry.file, range: FILE_START }, args));
      continue;
    }
    if (resolve(from) === resolve(to)) continue;
    problems.push(...(await written(to, bytes, { ...how, source: entry.file })));
  }
  return problems;
}

async function written(path: string, bytes: Uint8Array, how: WriteOptions): Promise<readonly Finding[]> {
  const unmade = await makeFolder(dirname(path));
  return unmade ? [unmade] : (await writeDocument(path, bytes, how)).findings;
}

/** Journals come from other machines. A path that leads out of the journal's folder is not trusted to be a document. */
const isWithin = (folder: string, path: string): boolean => resolve(path).startsWith(resolve(folder) + sep);
